/** A consent page to which the user is sent. */
export interface OpenConsent {
  readonly url: string;
  /** The `state` that was sent. */
  readonly state: string;
  readonly redirectUri: string;
}
