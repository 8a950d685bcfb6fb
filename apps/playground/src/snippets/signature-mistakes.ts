import { publishedCredentials } from '../credentials.ts';
import { literal } from './literal.ts';
import type { VitestNote, VitestSource } from './vitest-source.ts';

/** What a mistake changes in the code that signs. The names are constants of the code. */
export interface SignatureChange {
  readonly id?: string;
  readonly key?: string;
  readonly timestamp?: string;
  readonly ext?: string;
  /** The MAC, from `text`. */
  readonly mac?: string;
  /** The text that is signed, from `lines`. */
  readonly text?: string;
  /** Whether the sent body has other spaces than the hashed one. */
  readonly isIndented?: true;
  readonly note?: VitestNote;
  readonly imports?: string;
}

/** The code of the right MAC. */
export const rightMac = 'await computeMac(key, text)';
/** The code of the right hash of the body. */
export const rightHash = 'await hashBody(body)';

const hexadecimal = (base64: string): string => `Buffer.from(${base64}, 'base64').toString('hex')`;
const base64 = (text: string): string => `Buffer.from(${text}).toString('base64')`;
/** Returns the code of the `ext` with a hash of the body. */
export const ext = (hash: string): string => `encodeExt({}, ${hash})`;
const hmac = (name: string): SignatureChange => ({
  mac: `createHmac('${name}', key).update(text).digest('base64')`,
  imports: "import { createHmac } from 'node:crypto';",
});
const { client, reader } = publishedCredentials;

/** The mistakes outside the signed lines that a test case can make. */
const changes: Readonly<Record<string, SignatureChange>> = {
  unknown_mistake: { key: "'not-the-right-key'", note: 'otherMistake' },
  key_with_white_space: { key: '`${rightKey} `' },
  id_as_key: { key: 'id' },
  id_unknown: { id: "'unknown-id'", note: 'otherSigner' },
  id_in_other_case: { id: 'knownId.toUpperCase()' },
  id_and_key_swapped: { id: 'rightKey', key: 'knownId' },
  mac_in_hexadecimal: { mac: hexadecimal(rightMac) },
  mac_base64_of_hexadecimal: { mac: base64(hexadecimal(rightMac)) },
  mac_other_base64: { mac: `Buffer.from(${rightMac}, 'base64').toString('base64url')` },
  sha_1: hmac('sha1'),
  sha_512: hmac('sha512'),
  time_in_milliseconds: { timestamp: 'String(Date.now())' },
  body_not_hashed: { ext: "''" },
  empty_body_hashed: { ext: ext("await hashBody('')") },
  other_body_hashed: { ext: ext("await hashBody('another body')") },
  body_reserialized: { ext: ext('await hashBody(JSON.stringify(JSON.parse(body)))'), isIndented: true },
  hash_in_hexadecimal: { ext: ext(hexadecimal(rightHash)) },
  hash_base64_of_hexadecimal: { ext: ext(base64(hexadecimal(rightHash))) },
  line_feed_missing: { text: String.raw`lines.join('\n')` },
};

/** The Authorization headers of mistakes without a signature; `undefined` for no header. */
export const sendUnsigned: Readonly<Record<string, string | undefined>> = {
  not_signed: undefined,
  other_scheme: 'Bearer a-token',
  header_malformed: 'MAC id="a-client"',
};

/** Mistakes that depend on the values of the query. */
export const ofQuery: ReadonlySet<string> = new Set(['target_decoded', 'target_reencoded', 'query_sorted']);

/**
 * Returns what a mistake changes in the code that signs; `undefined` if it is in the signed lines, or cannot be made.
 *
 * @param name - Name of the mistake.
 * @param source - The recorded request.
 * @param ahead - Seconds by which the clock was wrong.
 */
export function changeOf(
  name: string,
  { request }: VitestSource,
  ahead: number | undefined,
): SignatureChange | undefined {
  if ((name === 'clock_off' || name === 'local_time') && typeof ahead === 'number')
    return { timestamp: `String(Math.floor(Date.now() / 1000) + ${ahead})`.replace('+ -', '- ') };
  if (name === 'key_of_other_client') {
    const other = request.credentials.id === reader.id ? client : reader;
    return { key: literal(other.key) };
  }
  return changes[name];
}
