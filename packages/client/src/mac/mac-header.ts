import { ConfigurationError } from '../errors/configuration-error.ts';

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

/**
 * Writes the `Authorization` header of a signed request. An empty `ext` is left out.
 *
 * @param attributes - The attributes, as text; there is no escaping in this header.
 * @returns The header's value, which begins with `MAC `.
 * @throws {@link ConfigurationError} that names the attribute which holds a character the header cannot carry.
 *
 * @example
 * import { formatMacHeader } from '@litas/client/mac';
 *
 * console.log(formatMacHeader({ id: 'wkVd93h2uS', timestamp: '1343811600', nonce: 'k1L2m3N4', mac: 'c2lnbmVk', ext: '' }));
 */
export function formatMacHeader({ id, timestamp, nonce, mac, ext }: MacAttributes): string {
  for (const [name, value] of Object.entries({ id, timestamp, nonce, mac, ext })) assertQuotable(name, value);
  const header = `MAC id="${id}", ts="${timestamp}", nonce="${nonce}", mac="${mac}"`;
  return ext === '' ? header : `${header}, ext="${ext}"`;
}

/** Refuses text that cannot stand between the quotes of the header. */
export function assertQuotable(option: string, value: string): void {
  if (typeof value === 'string' && quotable.test(value)) return;
  throw new ConfigurationError(option, 'Printable ASCII without " and \\ is needed.');
}

/** Refuses what is empty, and what cannot stand between the quotes of the header. */
export function assertPresent(option: string, value: string): void {
  if (value === '') throw new ConfigurationError(option, 'It is empty.');
  assertQuotable(option, value);
}

/** Longest header that is read, in characters. */
const maxLength = 8192;

/** Why a header is not a MAC header. */
export type MacHeaderFault =
  /** Another scheme, or no header at all. */
  | 'other_scheme'
  /** Longer than 8192 characters. */
  | 'too_long'
  /** Not a list of `name="value"` pairs, or a character that cannot be there. */
  | 'malformed'
  /** An attribute other than `id`, `ts`, `nonce`, `mac` and `ext`. */
  | 'unknown_attribute'
  /** An attribute given twice. */
  | 'duplicate_attribute'
  /** `id`, `ts`, `nonce` or `mac` is missing or empty. */
  | 'missing_attribute'
  /** `ts` is not a decimal number. */
  | 'malformed_timestamp';

/** A header that could be read. */
export interface ReadMacHeader {
  /** Tells this from an {@link UnreadableMacHeader}. */
  readonly ok: true;
  /** The attributes, exactly as sent. */
  readonly attributes: MacAttributes;
}

/** A header that is not a MAC header. */
export interface UnreadableMacHeader {
  /** Tells this from a {@link ReadMacHeader}. */
  readonly ok: false;
  /** What is wrong. */
  readonly reason: MacHeaderFault;
  /** The attribute at fault, where it is one; its name comes from the header. */
  readonly attribute?: string;
}

/** What {@link parseMacHeader} gives: the attributes, or the reason why there are none. */
export type ParsedMacHeader = ReadMacHeader | UnreadableMacHeader;

/**
 * Reads the `Authorization` header of a signed request. It never throws.
 *
 * The rules: the scheme in any case; attributes in any order, each once, none unknown; `id`, `ts`, `nonce` and `mac`
 * present and not empty; `ext` optional, `ext=""` the same as none; spaces and tabs around the commas are free; values
 * are printable ASCII without `"` and `\`, so a nonce may hold commas, spaces and `=`; `ts` is digits, with a fraction
 * at most, since one production client sends fractions.
 *
 * @param header - The header's value; `undefined` or `null` when the request had none.
 * @returns `{ ok: true, attributes }` with the text exactly as sent, or `{ ok: false, reason, attribute? }`.
 *
 * @example
 * import { parseMacHeader } from '@litas/client/mac';
 *
 * const parsed = parseMacHeader('MAC id="wkVd93h2uS", ts="1343811600", nonce="a, b=c", mac="c2lnbmVk"');
 * console.log(parsed.ok ? parsed.attributes.nonce : parsed.reason); // a, b=c
 */
export function parseMacHeader(header: string | null | undefined): ParsedMacHeader {
  if (typeof header !== 'string' || !/^MAC(?: |$)/i.test(header)) return fault('other_scheme');
  if (header.length > maxLength) return fault('too_long');

  const values = new Map<string, string>();
  const pair = /[ \t]*([a-z_]{1,32})="([\x20\x21\x23-\x5B\x5D-\x7E]*)"[ \t]*(,|$)/gy;
  pair.lastIndex = 'MAC'.length;
  for (let more = true; more;) {
    const [, name = '', value = '', separator] = pair.exec(header) ?? [];
    if (separator === undefined) return fault('malformed');
    if (!names.has(name)) return fault('unknown_attribute', name);
    if (values.has(name)) return fault('duplicate_attribute', name);
    values.set(name, value);
    more = separator === ',';
  }
  return checked(values);
}

const names: ReadonlySet<string> = new Set(['id', 'ts', 'nonce', 'mac', 'ext']);

function checked(values: ReadonlyMap<string, string>): ParsedMacHeader {
  for (const name of ['id', 'ts', 'nonce', 'mac'])
    if (!values.get(name)) return fault('missing_attribute', name);
  const { id = '', ts: timestamp = '', nonce = '', mac = '', ext = '' } = Object.fromEntries(values);
  if (!/^\d{1,15}(?:\.\d{1,9})?$/.test(timestamp)) return fault('malformed_timestamp', 'ts');
  return { ok: true, attributes: { id, timestamp, nonce, mac, ext } };
}

const fault = (reason: MacHeaderFault, attribute?: string): ParsedMacHeader =>
  attribute === undefined ? { ok: false, reason } : { ok: false, reason, attribute };
