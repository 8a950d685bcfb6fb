/** The id and the key of a client, as the vendor gave them. */
export interface Credentials {
  /** Client id. */
  readonly id: string;
  /** The client's MAC key, as given; it is not decoded. */
  readonly key: string;
}
