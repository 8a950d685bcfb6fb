/** A consent page that a person is sent to. */
export interface OpenConsent {
  readonly url: string;
  /** The `state` that was sent. */
  readonly state: string;
  readonly redirectUri: string;
}
