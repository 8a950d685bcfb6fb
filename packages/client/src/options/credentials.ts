/** The id and the key of a client, as the vendor gave them. */
export interface Credentials {
  /** Client id. */
  readonly id: string;
  /** The client's MAC key, as given; it is not decoded. */
  readonly key: string;
}

/** The id of a client, and its key or where the key is found. */
export interface CredentialsSource {
  /** Client id. */
  readonly id: string;
  /** The client's MAC key, or a function that is asked for it at every signature, so that a key can be changed. */
  readonly key: string | (() => string | Promise<string>);
}
