/** The explanation of each mistake. */
const howToSign =
  'Sign the request with MAC credentials: Authorization: MAC id="…", ts="…", nonce="…", mac="…", and ext="body_hash=…" with a body. The mac is the Base64 of the HMAC-SHA-256 of ts, nonce, method, path with query, host, port and ext, each followed by a line feed. createWallet of @litas/client signs automatically; the README of @litas/sandbox has an example with curl and openssl.';

const sentences = {
  not_signed: howToSign,
  other_scheme: `The API does not support Bearer tokens or Basic credentials. ${howToSign}`,
  header_malformed: howToSign,
  query_left_out: 'The query was not signed. Sign path and query together, exactly as they are sent.',
  target_decoded: 'The path or query was decoded before signing. Sign it exactly as it is sent.',
  target_reencoded:
    'The signed path or query has another percent-encoding than the sent one. Sign the same bytes that are sent.',
  query_sorted: 'The query was sorted before signing. Keep its order.',
  question_mark_lost:
    'The question mark at the end is only in the signed or only in the sent URL. Both must have it, or neither.',
  whole_url_signed: 'The whole URL was signed. Sign only path and query.',
  path_shortened: 'The start of the path was not signed. Sign the whole path.',
  slash_at_end: 'The signed and the sent path differ in the slash at the end.',
  host_with_port: 'The host was signed together with the port. Put the port on its own line.',
  host_in_upper_case: 'The host was signed with upper-case letters. Sign it in lower case.',
  other_host: 'The signed host is not the host of the request. A proxy can cause this.',
  called_address_signed:
    'The address that was called was signed, but this sandbox is reached under a public URL. Sign the host and the port of that URL.',
  port_443_assumed: 'Port 443 was signed, but the request came to another port. Sign the port of the URL.',
  port_80_assumed: 'Port 80 was signed, but the request came to another port. Sign the port of the URL.',
  port_left_out: 'The port was not signed. Always sign it, even the default port.',
  method_in_lower_case: 'The method was not signed in upper case. Sign it in upper case.',
  other_method: 'The signed method is not the method of the request.',
  other_time: 'The signed time differs from ts in the header. Use the same whole seconds for both.',
  nonce_left_out: 'The nonce was not signed, or it differs from the nonce in the header.',
  ext_left_out: 'ext was not signed. Sign the ext of the header.',
  ext_decoded: 'ext was decoded before signing. Sign it exactly as it is in the header.',
  ext_reencoded: 'The signed ext has another encoding than the ext in the header.',
  ext_with_name:
    'ext was signed with its name or its quotation marks. Sign only the value between the quotation marks.',
  body_signed:
    'The body or its hash was signed instead of ext. Put the hash into ext as body_hash, and sign ext.',
  line_feed_missing:
    'The line feed at the end is missing. A line feed follows every element, even an empty one.',
  line_left_out: 'The empty line of ext is missing. A line feed follows every element, even an empty one.',
  other_line_ends: 'The lines end with other characters than a line feed (0x0A).',
  other_order:
    'The elements are in the wrong order. The order is: ts, nonce, method, path with query, host, port, ext.',
  id_signed: 'The id was signed. It is not part of the string to sign.',
  mac_in_hexadecimal: 'The MAC is in hexadecimal. Encode its bytes as Base64.',
  mac_base64_of_hexadecimal: 'The MAC is the Base64 of its hexadecimal text. Encode its raw bytes as Base64.',
  mac_other_base64: 'The MAC is in URL-safe or unpadded Base64. Use the standard alphabet with padding.',
  key_decoded: 'The key was decoded before use. Use its characters as they are.',
  key_with_white_space: 'The key has white space around it. Remove it.',
  id_as_key: 'The id was used as the key. Use the key that belongs to the id.',
  client_key_for_token: 'The key of the client was used with an access token. Use the key of the token.',
  token_key_for_client:
    'The key of an access token was used with the id of the client. Use the key of the client.',
  key_of_other_client: 'The key belongs to another client.',
  sha_1: 'The HMAC uses SHA-1. Use HMAC-SHA-256.',
  sha_512: 'The HMAC uses SHA-512. Use HMAC-SHA-256.',
  unknown_mistake:
    'No known mistake reproduces the MAC. Another key was used, or another string was signed: check that the key belongs to this id, and compare what you sign with the string to sign (expected_string).',
  id_and_key_swapped: 'The id is a key. Swap id and key.',
  refresh_token_as_id: 'The id is a refresh token. Sign requests with the access token.',
  id_in_other_case: 'The id has the wrong case: an id that differs only in upper and lower case exists.',
  id_of_other_world: 'The id belongs to another world than the one that the request names.',
  id_unknown:
    'The world of this request does not have this id. A reset removes tokens, and a token exists only in the world that issued it.',
  time_in_milliseconds: 'ts is in milliseconds or a smaller unit. Use whole seconds.',
  local_time: 'ts is off by hours. It looks like local time instead of UTC.',
  clock_off: 'The clock of the client is wrong. Get the time from GET /rest/v1/server, and sign again.',
  hash_in_hexadecimal: 'body_hash is in hexadecimal. Encode the bytes of the hash as Base64.',
  hash_base64_of_hexadecimal:
    'body_hash is the Base64 of a hexadecimal text. Encode the raw bytes as Base64.',
  hash_other_base64: 'body_hash is in URL-safe or unpadded Base64. Use the standard alphabet with padding.',
  hash_not_encoded: 'body_hash is not percent-encoded. A plus sign in ext is decoded as a space.',
  body_reserialized: 'The hashed and the sent body are serialized differently. Hash the bytes that are sent.',
  body_in_other_charset:
    'The body was hashed in another character set than the sent one. Hash the bytes that are sent.',
  other_body_hashed: 'The hashed body is not the sent body. Hash the bytes that are sent.',
  empty_body_hashed: 'The hash is that of an empty body. Hash the bytes that are sent.',
  body_not_hashed: 'The hash of the body is missing. Add body_hash to ext.',
  body_lost: 'A body was hashed, but the request has no body.',
} as const;

/** Name of a mistake in a signature. */
export type Mistake = keyof typeof sentences;

/** Why a signature is not valid, for the data of the error. It contains no key. */
export interface Explanation extends Readonly<Record<string, unknown>> {
  /** What to change, as sentences. */
  readonly explanation: string;
  /** Names of the mistakes. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Creates an explanation of mistakes, with the expected values.
 *
 * @param named - Sentences that name more than the general ones.
 */
export const explained = (
  mistakes: readonly Mistake[],
  expected: Readonly<Record<string, unknown>> = {},
  named: Readonly<Partial<Record<Mistake, string>>> = {},
): Explanation => ({
  explanation: [...new Set(mistakes)].map((mistake) => named[mistake] ?? sentences[mistake]).join(' '),
  mistakes,
  ...expected,
});

/** Explains why a timestamp is too far from the signing clock, both in seconds. */
export const explainTimestamp = (timestamp: number, now: number, window: number): Explanation =>
  explained([mistakeOf(timestamp, now, window)], { server_time: now, seconds_ahead: timestamp - now });

function mistakeOf(timestamp: number, now: number, window: number): Mistake {
  for (const unit of [1e3, 1e6, 1e9]) {
    if (Math.abs(timestamp / unit - now) <= day) return 'time_in_milliseconds';
  }
  const ahead = Math.abs(timestamp - now);
  const quarters = Math.round(ahead / quarter);
  const isOffset =
    quarters > 0 && ahead <= furthestZone && Math.abs(ahead - quarters * quarter) <= window / 10;
  return isOffset ? 'local_time' : 'clock_off';
}

const day = 86_400;
/** Seconds between the offsets of time zones. */
const quarter = 900;
const furthestZone = 14 * 3_600;
