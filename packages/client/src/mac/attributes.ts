/** The attributes of a MAC `Authorization` header, as text, exactly as on the wire. */
export interface MacAttributes {
  /** Client id, or access token. */
  id: string;
  /** Unix time in seconds, as text. */
  timestamp: string;
  /** Printable ASCII without `"` and `\`; may hold commas, spaces and `=`. */
  nonce: string;
  /** Base64 of the HMAC. */
  mac: string;
  /** Form-encoded parameters; empty when there are none. */
  ext: string;
}

/** What a quoted value may hold: printable ASCII without `"` and `\`. */
export const quotable: RegExp = /^[\x20\x21\x23-\x5B\x5D-\x7E]*$/;
