import type { ExtendedScope, RequestedScope } from '../generated/types.gen.ts';
import type { Token } from '../options/credentials.ts';
import type { RequestOptions } from '../options/request-options.ts';
import type { AuthorizationUrlOptions } from './authorization-url.ts';

/** An authorization code to exchange for a token. */
export interface CodeExchange {
  /** The code that {@link parseRedirect} returns. */
  code: string;
  /**
   * The redirect URI of the authorization request.
   * @default none: the authorization request had none
   */
  redirectUri?: string | URL | undefined;
}

/** The user name and password of a user. */
export interface LogIn {
  /** Email address or phone number. */
  username: string;
  /** Password of the user. */
  password: string;
  /**
   * Scopes to request.
   * @default none: the token identifies the user, and gives access to nothing else
   */
  scopes?: readonly RequestedScope[] | undefined;
}

/** The scopes of the next token. */
export interface RefreshRequest {
  /**
   * Fewer scopes than the user has granted, at least one, or additional ones. For additional ones the API sends the user a code, and the
   * first call rejects with `invalid_code`; pass the code to the next call.
   * @default all scopes that the user has granted
   */
  scopes?: readonly (RequestedScope | ExtendedScope)[] | undefined;
  /**
   * Confirmation code that the user got by SMS, for additional scopes.
   * @default none
   */
  code?: string | undefined;
}

/** Parameters of the consent page, with the user's email address. */
export interface PreparedSession extends Omit<AuthorizationUrlOptions, 'clientId'> {
  /** Email address of the user, which the API client has verified. */
  email: string;
}

/** Requests, stores and revokes the token of one user. All requests are signed with client credentials. */
export interface OAuth {
  /**
   * Exchanges an authorization code for a token, and stores the token.
   *
   * @param exchange - The code.
   * @param options - Signal, time limits, retry policy and headers of this call. Do not retry it: a code is accepted once.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` when the API rejects the code, and other kinds of `WalletError`.
   */
  exchangeCode(exchange: CodeExchange, options?: RequestOptions): Promise<Token>;
  /**
   * Exchanges a user name and password for a token, and stores the token. The API client needs the permission `use_password_grant`.
   *
   * @param logIn - User name, password and scopes.
   * @param options - Signal, time limits, retry policy and headers of this call.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` when the API rejects them. Where its `captcha` is set, the user has to solve the captcha first; pass the solution
   * in the header `g-recaptcha-response` of the next call.
   */
  logIn(logIn: LogIn, options?: RequestOptions): Promise<Token>;
  /**
   * Refreshes the token, also one that has not expired, and stores the next one. Use it to change scopes: wallets refresh expired tokens
   * by themselves.
   *
   * @param request - The scopes of the next token.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` `authorize_again` when the session has ended, and other kinds of `WalletError`.
   */
  refresh(request?: RefreshRequest): Promise<Token>;
  /**
   * Revokes the token and deletes it from the store. Does nothing when the store is empty.
   *
   * @param options - Signal, time limits, retry policy and headers of this call.
   * @throws `OAuthError` when the API rejects the request; the token is then still in the store.
   */
  revoke(options?: RequestOptions): Promise<void>;
  /**
   * Prepares an authorization with the user's email address. The API client needs the permission `give_trusted_user_info`.
   *
   * @param session - Parameters of the consent page, and the email address.
   * @param options - Signal, time limits, retry policy and headers of this call.
   * @returns The URL of the consent page, to which the user's browser is redirected.
   * @throws `OAuthError` when the API rejects the request, and other kinds of `WalletError`.
   */
  prepareSession(session: PreparedSession, options?: RequestOptions): Promise<string>;
}
