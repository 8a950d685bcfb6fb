// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { RequestOptions } from '../request-options.ts';
import type { Granted } from '../scopes/granted.ts';
import type { Permitted } from '../scopes/missing-scope.ts';
import type {
  ScopedUser,
  ScopedWallet,
} from './scoped-types.gen.ts';
import type { Scope } from './scopes.gen.ts';
import type {
  CreateTokenData,
  CreateTokenResponse,
  GetServerResponse,
  GetUserData,
  GetWalletData,
  GetWalletBalanceData,
  GetWalletBalanceResponse,
  ListStatementsData,
  ListStatementsResponse,
} from './types.gen.ts';

/** Parameters of `createToken`. */
export type CreateTokenParameters = NonNullable<CreateTokenData['body']>;

/** Parameters of `getUser`. */
export type GetUserParameters = GetUserData['path'];

/** Parameters of `getWallet`. */
export type GetWalletParameters = GetWalletData['path'];

/** Parameters of `getWalletBalance`. */
export type GetWalletBalanceParameters = GetWalletBalanceData['path'] & NonNullable<GetWalletBalanceData['query']>;

/** Parameters of `listStatements`. */
export type ListStatementsParameters = ListStatementsData['path'] & NonNullable<ListStatementsData['query']>;

/**
 * The Wallet API, one method per operation. Each resolves with the answer's body or throws a `WalletError`.
 *
 * @typeParam S - The scopes that people grant, which narrow what answers hold and which methods can be called. Nothing is
 * narrowed where they are not known.
 */
export interface Wallet<S extends Scope = Scope> {
  /**
   * The scopes, in the type alone: a wallet of more scopes fits where one of fewer is asked for, and no other way round.
   *
   * @internal
   */
  readonly '~scopes'?: { readonly [Name in S as Granted<Name>]: true };
  /**
   * Exchange a grant for an access token.
   *
   * Exchanges an authorization code, a refresh token, or a user's name and password (with the client permission
   * `use_password_grant`) for an access token. The request is signed with the client's credentials, the hash of the form included;
   * the client's id and secret are never in the form. The answer replaces the token before it: its refresh token is no longer good.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Signal, timeout and headers of this call.
   * @returns The access token and its key.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  createToken(parameters: CreateTokenParameters, options?: RequestOptions): Promise<CreateTokenResponse>;
  /**
   * Get the server's time.
   *
   * Needs no authentication. A client whose request was refused with `invalid_timestamp` asks here for the time, keeps the
   * difference to its own clock, and signs anew.
   *
   * @param options - Signal, timeout and headers of this call.
   * @returns The server's clock.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  getServer(parameters?: Record<never, never>, options?: RequestOptions): Promise<GetServerResponse>;
  /**
   * Get a user.
   *
   * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any scope
   * the answer still tells the user's id. `me` is the user who granted the token.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Signal, timeout and headers of this call.
   * @returns The user, as far as the scopes show them.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  getUser(parameters: GetUserParameters, options?: RequestOptions): Promise<ScopedUser<S>>;
  /**
   * Get a wallet.
   *
   * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet of
   * the user who granted the token.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Signal, timeout and headers of this call.
   * @returns The wallet, as far as the scopes show it.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  getWallet(parameters: GetWalletParameters, options?: RequestOptions): Promise<ScopedWallet<S>>;
  /**
   * Get the balances of a wallet.
   *
   * One entry per currency that is in use.
   *
   * Scope: `balance`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Signal, timeout and headers of this call.
   * @returns Balances by currency code.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  getWalletBalance(parameters: Permitted<S, 'balance', GetWalletBalanceParameters>, options?: RequestOptions): Promise<GetWalletBalanceResponse>;
  /**
   * List the statements of a wallet.
   *
   * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
   * `after`, `before` and `offset` only one may be sent. With the scope `recent_statements` alone the history is shortened.
   * A client may hold the static permission `access_statements` instead of a scope.
   *
   * Scope: `statements` or `recent_statements`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Signal, timeout and headers of this call.
   * @returns A page of statements.
   * @throws `ApiError` when the API refuses, and the other kinds of `WalletError`.
   */
  listStatements(parameters: Permitted<S, 'statements' | 'recent_statements', ListStatementsParameters>, options?: RequestOptions): Promise<ListStatementsResponse>;
}

/** Name of an operation, which is that of its method. */
export type OperationId = Exclude<keyof Wallet, '~scopes'>;

/** Where the flat parameters of each operation go: into the path, the query, or the body as its fields or as a whole. */
export const parameterPlaces: Readonly<Record<OperationId, ParameterPlaces>> = {
  createToken: {"path":[],"query":[],"body":"fields"},
  getServer: {"path":[],"query":[]},
  getUser: {"path":["userId"],"query":[]},
  getWallet: {"path":["walletId"],"query":[]},
  getWalletBalance: {"path":["walletId"],"query":["convert_to","show_historical_currencies","include_convert_to_currency"]},
  listStatements: {"path":["walletId"],"query":["currency","direction","text","from","to","limit","offset","after","before"]},
};

/** Where the parameters of one operation go. */
export interface ParameterPlaces {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly body?: 'fields' | 'whole';
}
