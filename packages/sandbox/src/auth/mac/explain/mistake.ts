/** The explanation of each mistake. */
const howToSign =
  'Sign the request with MAC credentials: Authorization: MAC id="…", ts="…", nonce="…", mac="…", and ext="body_hash=…" with a body. The mac is the Base64 of the HMAC-SHA-256 of ts, nonce, method, path with query, host, port and ext, each followed by a line feed. createWallet of @litas/client signs by itself; the README of @litas/sandbox shows it with curl and openssl.';

const sentences = {
  not_signed: howToSign,
  other_scheme: `The API takes no Bearer tokens and no Basic credentials. ${howToSign}`,
  header_malformed: howToSign,
  query_left_out: 'The query was left out: path and query are signed together, exactly as they are sent.',
  target_decoded: 'Path or query was decoded before it was signed: sign it exactly as it is sent.',
  target_reencoded:
    'Path or query was encoded in another way when it was signed than when it was sent: sign what is sent, byte for byte.',
  query_sorted: 'The query was sorted before it was signed: its order is kept.',
  question_mark_lost: 'The question mark at the end was signed or sent, but not both.',
  whole_url_signed: 'The whole URL was signed: only path and query are.',
  path_shortened: 'The beginning of the path was left out: the whole path is signed.',
  slash_at_end: 'The path was signed with another slash at its end than it was sent with.',
  host_with_port: 'The host was signed together with the port: the port has a line of its own.',
  host_in_upper_case: 'The host was signed with upper-case letters: it is signed in lower case.',
  other_host: 'Another host was signed than the request was sent to, as behind a proxy.',
  port_443_assumed:
    'Port 443 was signed, but the request came to another port: the port of the URL is signed.',
  port_80_assumed: 'Port 80 was signed, but the request came to another port: the port of the URL is signed.',
  port_left_out: 'The port was left out: it is always signed, the default one too.',
  method_in_lower_case: 'The method was not signed in upper case.',
  other_method: 'Another method was signed than was sent.',
  other_time: 'The time was signed in another form than the header has it: both are whole seconds.',
  nonce_left_out: 'The nonce was left out, or was signed in other words than the header has.',
  ext_left_out: 'ext was left out: what the header has is signed, too.',
  ext_decoded: 'ext was decoded before it was signed: sign it exactly as the header has it.',
  ext_reencoded: 'ext was encoded in another way when it was signed than in the header.',
  ext_with_name: 'ext was signed with its name or its quotation marks: only what is between them is signed.',
  body_signed:
    'The body, or its bare hash, was signed in the place of ext: its hash is signed as a parameter of ext.',
  line_feed_missing:
    'The line feed at the end is missing: every element is followed by one, an empty last one too.',
  line_left_out: 'The empty line of ext was left out: an empty element is followed by its line feed, too.',
  other_line_ends: 'The lines do not end in a line feed alone (0x0A).',
  other_order:
    'The elements were signed in another order: time, nonce, method, path and query, host, port, ext.',
  id_signed: 'The id was signed, too: it is no element of the string.',
  mac_in_hexadecimal: 'The MAC is written in hexadecimal: it is the Base64 of the bytes.',
  mac_base64_of_hexadecimal:
    'The MAC is the Base64 of its hexadecimal text: it is the Base64 of the raw bytes.',
  mac_other_base64:
    'The MAC is in URL-safe or unpadded Base64: it is in the standard alphabet, with its padding.',
  key_decoded: 'The key was decoded before it was used: its characters are the key, as given.',
  key_with_white_space: 'The key was used with white space around it.',
  id_as_key: 'The id was used as the key.',
  client_key_for_token:
    'The key of the client was used with an access token: a token comes with a key of its own.',
  token_key_for_client: 'The key of an access token was used with the id of the client.',
  key_of_other_client: 'The key belongs to another client.',
  sha_1: 'The HMAC was made with SHA-1: the algorithm is HMAC-SHA-256.',
  sha_512: 'The HMAC was made with SHA-512: the algorithm is HMAC-SHA-256.',
  wrong_key:
    'No usual mistake reproduces the MAC. If expected_string is what was signed, the key is not the one that belongs to this id.',
  id_and_key_swapped: 'The id is a key: id and key are swapped.',
  refresh_token_as_id: 'The id is a refresh token: requests are signed with the access token.',
  id_in_other_case: 'An id that differs in its letter case alone is known: the case counts.',
  id_of_other_world: 'The id belongs to another world than the one that the request names.',
  id_unknown:
    'The world of this request knows no such id. A reset takes tokens away, and a token is known in the world that made it.',
  time_in_milliseconds: 'ts is in milliseconds or smaller: it is in whole seconds.',
  local_time: 'ts is off by hours: it looks like local time taken for UTC.',
  clock_off: 'The clock is off: ask GET /rest/v1/server for the time and sign anew.',
  hash_in_hexadecimal: 'body_hash is in hexadecimal: it is the Base64 of the bytes.',
  hash_base64_of_hexadecimal:
    'body_hash is the Base64 of a hexadecimal text: it is the Base64 of the raw bytes.',
  hash_other_base64:
    'body_hash is in URL-safe or unpadded Base64: it is in the standard alphabet, with its padding.',
  hash_not_encoded: 'body_hash is not percent-encoded: a plus sign in ext reads as a space.',
  body_reserialized:
    'The body was serialized again after it was hashed, or before: hash the bytes that are sent.',
  body_in_other_charset: 'The body was hashed in another character set than it was sent in.',
  other_body_hashed: 'Another body was hashed than was sent: hash the bytes that are sent.',
  empty_body_hashed: 'The hash is that of an empty body.',
  body_not_hashed: 'The hash of the body is missing: ext begins with it.',
  body_lost: 'A body was hashed, but the request came without one.',
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

/** Creates an explanation of mistakes, with the expected values. */
export const explained = (
  mistakes: readonly Mistake[],
  expected: Readonly<Record<string, unknown>> = {},
): Explanation => ({
  explanation: [...new Set(mistakes)].map((mistake) => sentences[mistake]).join(' '),
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
