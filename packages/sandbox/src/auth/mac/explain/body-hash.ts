import { encodeExt, hashBody } from '@litas/client/mac';
import { equalText } from '../../../http/equal-text.ts';
import { readMediaType } from '../../../http/headers.ts';
import { readBase64 } from './base64.ts';
import { explained, type Explanation, type Mistake } from './mistake.ts';
import { decodeUtf8, utf8 } from '../../../http/utf8.ts';

/** Explains what was hashed instead of a body. */
export async function explainBodyHash(
  sent: string,
  body: Uint8Array,
  contentType: string | undefined,
): Promise<Explanation> {
  const expected = { expected_ext: encodeExt({}, await hashBody(body)) };
  const read = readBase64<Mistake>(sent.replaceAll(' ', '+'), {
    hexadecimal: 'hash_in_hexadecimal',
    base64OfHexadecimal: 'hash_base64_of_hexadecimal',
    otherBase64: 'hash_other_base64',
  });
  const encoding: readonly Mistake[] = sent.includes(' ') ? ['hash_not_encoded'] : [];
  for (const { mistake, bytes } of bodiesLike(body, contentType)) {
    const hash = await hashBody(bytes);
    const found = read.find(({ base64 }) => equalText(base64, hash));
    if (found) {
      return explained([...(mistake ? [mistake] : []), ...encoding, ...found.mistakes], expected);
    }
  }
  return explained(['other_body_hashed'], expected);
}

/** Explains which `ext` a body requires. */
export const explainMissingHash = async (body: Uint8Array): Promise<Explanation> =>
  explained(['body_not_hashed'], { expected_ext: encodeExt({}, await hashBody(body)) });

/** Explains a body hash of a request without a body. */
export const explainNeedlessHash = async (sent: string): Promise<Explanation> =>
  explained([equalText(await hashBody(''), sent) ? 'empty_body_hashed' : 'body_lost']);

/** Bytes that a client may have hashed instead of a body. */
interface LikeBody {
  /** The mistake; missing for the body itself. */
  readonly mistake?: Mistake;
  readonly bytes: Uint8Array;
}

/** Longest body for which variants are tried, in bytes. */
const longest = 16_384;
/**
 * Returns the body, and variants of it that clients hash or send by mistake.
 *
 * @yields The body itself first.
 */
function* bodiesLike(body: Uint8Array, contentType = ''): Generator<LikeBody> {
  yield { bytes: body };
  yield { mistake: 'empty_body_hashed', bytes: new Uint8Array() };
  if (body.length > longest) return;
  const text = decodeUtf8(body);
  const isForm = readMediaType(contentType).type === 'application/x-www-form-urlencoded';
  for (const other of new Set([...(isForm ? formsOf(text) : jsonsOf(text)), ...linesOf(text)])) {
    yield { mistake: 'body_reserialized', bytes: utf8(other) };
  }
  if (/[^\0-\u007F]/.test(text)) {
    yield { mistake: 'body_in_other_charset', bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) };
  }
  yield { mistake: 'body_in_other_charset', bytes: utf8(`\uFEFF${text}`) };
  const units = Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  yield { mistake: 'body_in_other_charset', bytes: new Uint8Array(units.buffer) };
}

const linesOf = (text: string): string[] => [
  `${text}\n`,
  text.trim(),
  text.replaceAll('\r\n', '\n'),
  text.replaceAll(/\r?\n/g, '\r\n'),
];

function formsOf(text: string): string[] {
  const pairs = [...new URLSearchParams(text)];
  const encoded = (encode: (part: string) => string) =>
    pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return [
    String(new URLSearchParams(pairs)),
    encoded(encodeURIComponent),
    encoded((part) => part),
    encoded((part) => encodeURIComponent(part).replaceAll('%20', '+')),
    String(new URLSearchParams(pairs.toSorted(byName))),
    JSON.stringify(Object.fromEntries(pairs)),
  ];
}

function jsonsOf(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return [value, sorted(value)].flatMap((each) => written(each));
  } catch {
    // Text that is not JSON, or is nested too deeply, was not serialized again.
    return [];
  }
}

/** Returns the JSON that serializers of several languages write. */
function written(value: unknown): string[] {
  const indented = [undefined, 2, 4, '\t'].map((indent) => JSON.stringify(value, undefined, indent));
  const spaced = JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ');
  const python = spaced.replaceAll(/([{[]) | (?=[}\]])/g, '$1');
  return [...indented, python].flatMap((json) => [json, ascii(json), phpText(json), ascii(phpText(json))]);
}

/** Orders by code units, as most programs do. Equal names keep their order. */
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(sorted)
      : Object.fromEntries(
          Object.entries(value)
            .toSorted(byName)
            .map(([name, part]) => [name, sorted(part)]),
        );

const ascii = (json: string): string =>
  json.replaceAll(/[^\0-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const phpText = (json: string): string => json.replaceAll('/', '\\/');
