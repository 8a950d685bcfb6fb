// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Shown } from '../../calls/scopes.ts';
import type { Scope } from '../scopes.gen.ts';
import type { Account, WalletEntity, Project, WalletPermission, Client, IdentificationRequest, Identity, User, IdentificationRequestPage, UserIdentity, WalletMap } from '../types.gen.ts';

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

/** `WalletEntity`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedWallet<S extends Scope = Scope> = [Scope] extends [S]
  ? WalletEntity
  : Shown<
      WalletEntity,
      Record<never, never>,
      S,
      {
        account: ScopedAccount<S>;
      }
    >;

/** `Project`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedProject<S extends Scope = Scope> = [Scope] extends [S]
  ? Project
  : Shown<
      Project,
      Record<never, never>,
      S,
      {
        wallet: ScopedWallet<S>;
      }
    >;

/** `WalletPermission`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedWalletPermission<S extends Scope = Scope> = [Scope] extends [S]
  ? WalletPermission
  : Shown<
      WalletPermission,
      Record<never, never>,
      S,
      {
        wallet: ScopedWallet<S>;
      }
    >;

/** `Client`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedClient<S extends Scope = Scope> = [Scope] extends [S]
  ? Client
  : Shown<
      Client,
      Record<never, never>,
      S,
      {
        project: ScopedProject<S>;
        permissions_to_wallets: Array<ScopedWalletPermission<S>>;
      }
    >;

/** `IdentificationRequest`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedIdentificationRequest<S extends Scope = Scope> = [Scope] extends [S]
  ? IdentificationRequest
  : Shown<
      IdentificationRequest,
      {
        face_photos: 'identification_data';
        face_photo_document: 'identification_data';
        identity_documents: 'identification_data';
        additional_document: 'identification_data';
      },
      S,
      Record<never, never>
    >;

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

/** `IdentificationRequestPage`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedIdentificationRequestPage<S extends Scope = Scope> = [Scope] extends [S]
  ? IdentificationRequestPage
  : Shown<
      IdentificationRequestPage,
      Record<never, never>,
      S,
      {
        identification_requests: Array<ScopedIdentificationRequest<S>>;
      }
    >;

/** `UserIdentity`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedUserIdentity<S extends Scope = Scope> = [Scope] extends [S]
  ? UserIdentity
  : Shown<
      UserIdentity,
      {
        name: 'full_name' | 'identity';
        surname: 'full_name' | 'identity';
        nationality: 'identity';
        code: 'identity';
      },
      S,
      Record<never, never>
    >;

/** `WalletMap`, as far as the scopes `S` show it; all of it where they are not known. */
export type ScopedWalletMap<S extends Scope = Scope> = [Scope] extends [S]
  ? WalletMap
  : { [key: string]: ScopedWallet<S> };
