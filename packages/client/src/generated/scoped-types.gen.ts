// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Shown } from '../scopes/shown.ts';
import type { Scope } from './scopes.gen.ts';
import type { Identity, User, Account, Wallet } from './types.gen.ts';

/** `Identity`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedIdentity<S extends Scope = Scope> = [Scope] extends [S]
  ? Identity
  : Shown<
      Identity,
      {
        name: 'full_name' | 'identity';
        surname: 'full_name' | 'identity';
        nationality: 'identity';
        code: 'identity';
      },
      S,
      Record<never, never>
    >;

/** `User`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedUser<S extends Scope = Scope> = [Scope] extends [S]
  ? User
  : Shown<
      User,
      {
        email: 'email';
        phone: 'phone';
        display_name: 'user_info';
        address: 'address';
        identity: 'full_name' | 'identity';
        dob: 'dob';
        gender: 'gender';
        type: 'user_info';
        company_code: 'user_info';
        identification_level: 'identification_level';
        calculated_level: 'identification_level';
        wallets: 'wallet_list';
        options: 'user_info';
        locale: 'user_info';
        pep: 'pep';
        deletion_request_at: 'user_info';
      },
      S,
      {
        identity: ScopedIdentity<S>;
      }
    >;

/** `Account`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedAccount<S extends Scope = Scope> = [Scope] extends [S]
  ? Account
  : Shown<
      Account,
      {
        owner_display_name: 'wallet_list';
        owner_title: 'wallet_list';
        owner_type: 'wallet_list';
        description: 'wallet_list';
        user_id: 'wallet_list';
        type: 'wallet_list';
        ibans: 'wallet_list';
        main_iban: 'wallet_list';
        status: 'wallet_list';
        flags: 'wallet_list';
      },
      S,
      Record<never, never>
    >;

/** `Wallet`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedWallet<S extends Scope = Scope> = [Scope] extends [S]
  ? Wallet
  : Shown<
      Wallet,
      Record<never, never>,
      S,
      {
        account: ScopedAccount<S>;
      }
    >;
