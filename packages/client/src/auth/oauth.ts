import type { ExtendedScope, RequestedScope } from '../generated/types.gen.ts';
import type { Token } from '../options/credentials.ts';
import type { RequestOptions } from '../options/request-options.ts';
import type { AuthorizationUrlOptions } from './authorization-url.ts';

/** What a person brought back from the consent page. */
export interface CodeExchange {
  /** The code that {@link parseRedirect} found. */
  code: string;
  /**
   * The same that the consent page was told.
   * @default none: the consent page was told none
   */
  redirectUri?: string | URL | undefined;
}

/** What a person logs in with. */
export interface LogIn {
  /** E-mail address or phone number. */
  username: string;
  /** The person's password. */
  password: string;
  /**
   * What is asked for.
   * @default none: the token tells who the person is, and nothing else
   */
  scopes?: readonly RequestedScope[] | undefined;
}

/** What the next token shall be good for. */
export interface RefreshRequest {
  /**
   * Fewer scopes than were granted, or ones to add. The first call with one to add makes the server send the person a code, and
   * fails with `invalid_code`; the next has the code.
   * @default all that were granted
   */
  scopes?: readonly (RequestedScope | ExtendedScope)[] | undefined;
  /**
   * Confirmation code that the person got by SMS, for scopes beyond those that were granted.
   * @default none
   */
  code?: string | undefined;
}

/** What is known of a person before they are asked. */
export interface PreparedSession extends Omit<AuthorizationUrlOptions, 'clientId'> {
  /** The person's e-mail address, which the client vouches for. */
  email: string;
}

/** Gets, keeps and ends the token of one person. All requests are signed with client credentials. */
export interface OAuth {
  /**
   * Exchanges the code of a redirect for a token, and keeps it.
   *
   * @param exchange - The code.
   * @param options - Signal, time limits, repeats and headers of this call. A code is good once: do not repeat it.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` when the code is refused, and the other kinds of `WalletError`.
   */
  exchangeCode(exchange: CodeExchange, options?: RequestOptions): Promise<Token>;
  /**
   * Exchanges a person's name and password for a token, and keeps it. Needs the client permission `use_password_grant`.
   *
   * @param logIn - Name, password and scopes.
   * @param options - Signal, time limits, repeats and headers of this call.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` when they are refused; its `captcha` says what a person has to solve first, if anything. Its
   * answer goes into the header `g-recaptcha-response` of the next try.
   */
  logIn(logIn: LogIn, options?: RequestOptions): Promise<Token>;
  /**
   * Refreshes the token whatever its age, and keeps the next one. Tokens are refreshed by themselves when that is due;
   * this is for other scopes.
   *
   * @param request - What the next token shall be good for.
   * @returns The token, which is also in the store.
   * @throws `OAuthError` `authorize_again` when the session is over, and the other kinds of `WalletError`.
   */
  refresh(request?: RefreshRequest): Promise<Token>;
  /**
   * Revokes the token and forgets it. Does nothing when there is none.
   *
   * @param options - Signal, time limits, repeats and headers of this call.
   * @throws `OAuthError` when the server refuses; the token is then still in the store.
   */
  revoke(options?: RequestOptions): Promise<void>;
  /**
   * Prepares an authorization with what is known of the person. Needs the client permission `give_trusted_user_info`.
   *
   * @param session - What the consent page is told, and the person's e-mail address.
   * @param options - Signal, time limits, repeats and headers of this call.
   * @returns The URL of the consent page, to which the person's browser is sent.
   * @throws `OAuthError` when the server refuses, and the other kinds of `WalletError`.
   */
  prepareSession(session: PreparedSession, options?: RequestOptions): Promise<string>;
}
