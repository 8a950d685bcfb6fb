import type { Token } from '@litas/client';

/** Client credentials of a profile. Without a key, the key is in the environment variable `WALLET_KEY`. */
export interface ProfileClient {
  readonly id: string;
  readonly key?: string;
}

/** What a login stores. */
export interface Profile {
  /** Origin of the API. */
  readonly baseUrl: string;
  /** Whether the server is a sandbox. */
  readonly sandbox?: true;
  /** Token for the controls of a shared sandbox. */
  readonly sandboxToken?: string;
  readonly client?: ProfileClient;
  readonly token?: Token;
  /** Scopes that were requested. */
  readonly scopes?: readonly string[];
}
