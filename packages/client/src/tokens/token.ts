/**
 * An access token: a MAC credential that a person's consent gave. Calls that are signed with it reach what the person
 * granted, and `me` means them.
 */
export interface Token {
  /** The access token, which is the id of a signature. */
  readonly id: string;
  /** The token's own MAC key, as given. */
  readonly key: string;
  /** When the token expires, Unix seconds; left out when it is not known. */
  readonly expiresAt?: number | undefined;
  /** Gets the next token; left out when there is none. */
  readonly refreshToken?: string | undefined;
}
