import type { JournalEntry } from '@litas/sandbox';
import { masked, maskedPlaces } from '../calls/masked.ts';
import { publishedCredentials } from '../credentials.ts';
import { Code, literal } from './literal.ts';
import type { RequiredValues } from './required-values.ts';
import { signedLines, withoutMasks } from './signed-lines.ts';
import type { CaseBody, NoVitestCase, VitestNote, VitestSource } from './vitest-source.ts';

/** What a mistake changes in the code that signs. The names are constants of the code. */
interface Change {
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

const rightMac = 'await computeMac(key, text)';
const rightHash = 'await hashBody(body)';
const hexadecimal = (base64: string): string => `Buffer.from(${base64}, 'base64').toString('hex')`;
const base64 = (text: string): string => `Buffer.from(${text}).toString('base64')`;
const ext = (hash: string): string => `encodeExt({}, ${hash})`;
const hmac = (name: string): Change => ({
  mac: `createHmac('${name}', key).update(text).digest('base64')`,
  imports: "import { createHmac } from 'node:crypto';",
});
const { client, reader } = publishedCredentials;

/** The mistakes outside the signed lines that a test case can make. */
const changes: Readonly<Record<string, Change>> = {
  wrong_key: { key: "'not-the-right-key'", note: 'otherKey' },
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

const sendUnsigned: Readonly<Record<string, string | undefined>> = {
  not_signed: undefined,
  other_scheme: 'Bearer a-token',
  header_malformed: 'MAC id="a-client"',
};

/** Writes a request whose signature was not accepted, and signs it with the same mistake. */
export function signatureCase(source: VitestSource, values: RequiredValues): CaseBody | NoVitestCase {
  const { entry } = source;
  const { mistakes = [], seconds_ahead: ahead } = dataOf(entry);
  const [first] = mistakes;
  if (first === undefined) return 'mistake';
  if (
    targetOf(entry).includes(masked) ||
    (hasMaskedQuery(entry) && mistakes.some((name) => ofQuery.has(name)))
  )
    return 'masked';
  if (first in sendUnsigned) return unsignedCase(source, sendUnsigned[first]);
  const { signature } = entry;
  if (signature === undefined) return 'mistake';
  const made = mistakes.map((name) => changeOf(name, source, ahead));
  const lines = signedLines(signature);
  if (lines === 'masked') return 'masked';
  const isInLines = signature.signed !== undefined;
  if (made.some((change) => change === undefined) && !isInLines) return 'mistake';
  // Which characters ended the lines is not recorded.
  if (mistakes.includes('other_line_ends')) return 'mistake';
  return signedCase(source, values, lines, Object.assign({}, ...made) as Change);
}

interface MistakeData {
  readonly mistakes?: readonly string[];
  readonly seconds_ahead?: number;
}

const dataOf = ({ response }: JournalEntry): MistakeData =>
  (Object(response.body) as { readonly error_data?: MistakeData }).error_data ?? {};

function changeOf(name: string, { request }: VitestSource, ahead: number | undefined): Change | undefined {
  if ((name === 'clock_off' || name === 'local_time') && typeof ahead === 'number')
    return { timestamp: `String(Math.floor(Date.now() / 1000) + ${ahead})`.replace('+ -', '- ') };
  if (name === 'key_of_other_client') {
    const other = request.credentials.id === reader.id ? client : reader;
    return { key: literal(other.key) };
  }
  return changes[name];
}

function signedCase(
  { entry, request, isSignerKnown }: VitestSource,
  values: RequiredValues,
  lines: readonly (string | Code)[],
  change: Change,
): CaseBody {
  const { id, key } = request.credentials;
  const hasBody = entry.body !== undefined;
  const usesExt = (entry.signature?.lines[6] ?? '') !== '' || change.ext !== undefined;
  const hash = change.ext ?? (usesExt ? ext(rightHash) : "''");
  const writtenKey = literal(values.secret('clientKey', key));
  const knownId = change.id === undefined || change.id.includes('knownId') ? literal(id) : undefined;
  const usesRight = [change.id, change.key].some((part) => part?.includes('rightKey'));
  const usesKnown = [change.id, change.key].some((part) => part?.includes('knownId'));
  const mac = change.mac ?? rightMac;
  const used = ['encodeExt', 'hashBody', 'computeMac'].filter((name) => `${hash} ${mac}`.includes(name));
  const imported = [...used, 'createNonce', 'formatMacHeader'].toSorted();
  return {
    imports: [
      ...(change.imports === undefined ? [] : [change.imports]),
      `import { ${imported.join(', ')} } from '@litas/client/mac';`,
    ],
    title: titleOf(entry),
    notes: [
      ...(change.note === undefined ? [] : [change.note]),
      ...(isSignerKnown || change.id !== undefined ? [] : (['otherSigner'] as const)),
      ...(hasMaskedQuery(entry) || maskedPlaces(entry.body).length > 0 ? (['hiddenValues'] as const) : []),
      ...(hasBody && change.ext !== undefined ? (['bodyRewritten'] as const) : []),
    ],
    origin: originOf(entry, request.origin),
    lines: [
      ...(usesKnown && knownId !== undefined ? [`const knownId = ${knownId};`] : []),
      ...(usesRight ? [`const rightKey = ${writtenKey};`] : []),
      `const id = ${change.id ?? literal(id)};`,
      `const key = ${change.key ?? writtenKey};`,
      `const timestamp = ${change.timestamp ?? 'String(Math.floor(Date.now() / 1000))'};`,
      'const nonce = createNonce();',
      ...bodyLines(entry, change.isIndented ?? false),
      `const ext = ${hash};`,
      '// The lines that were signed.',
      `const lines = ${literal(lines, 'const lines = ', 3)};`,
      `const text = ${change.text ?? String.raw`lines.map((line) => ${'`${line}\\n`'}).join('')`};`,
      `const mac = ${mac};`,
      'const authorization = formatMacHeader({ id, timestamp, nonce, mac, ext });',
      ...sendLines(entry, true),
      ...expectLines(entry),
    ],
  };
}

function unsignedCase({ entry, request }: VitestSource, header: string | undefined): CaseBody {
  return {
    imports: [],
    title: titleOf(entry),
    notes: [],
    origin: originOf(entry, request.origin),
    lines: [
      ...bodyLines(entry, false),
      ...(header === undefined ? [] : [`const authorization = ${literal(header)};`]),
      ...sendLines(entry, header !== undefined),
      ...expectLines(entry),
    ],
  };
}

const titleOf = ({ operation, method, path, status, error = '' }: JournalEntry): string =>
  `${operation ?? `${method} ${path}`} responds with ${status} ${error}`.trim();

/** The signed host and port are those of the sandbox. */
function originOf({ signature }: JournalEntry, origin: string): string {
  const [, , , , host, port] = signature?.lines ?? [];
  return host === undefined ? origin : new URL(`${new URL(origin).protocol}//${host}:${port}`).origin;
}

const hasMaskedQuery = ({ query }: JournalEntry): boolean => query.some(([, value]) => value === masked);

/** Mistakes that depend on the values of the query. */
const ofQuery: ReadonlySet<string> = new Set(['target_decoded', 'target_reencoded', 'query_sorted']);

/** Returns path and query as they were sent, without hidden values. */
function targetOf({ path, query, signature }: JournalEntry): string {
  const pairs = query.map((pair) => pair.join('=')).join('&');
  return withoutMasks(signature?.lines[3] ?? `${path}${pairs === '' ? '' : `?${pairs}`}`);
}

/** What the values of a body are does not matter for a mistake in the signature. */
const withHidden = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (_, value: unknown) => (value === masked ? 'hidden' : value)) as unknown;

function bodyLines({ body, headers }: JournalEntry, isIndented: boolean) {
  if (body === undefined) return [];
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const [before, after] = isForm
    ? ['new URLSearchParams(', ').toString()']
    : ['JSON.stringify(', isIndented ? ', undefined, 2)' : ')'];
  const head = `const body = ${before}`;
  return [`${head}${literal(withHidden(body), head, after.length + 3)}${after};`];
}

function sendLines(entry: JournalEntry, isSigned: boolean): readonly string[] {
  const { method, headers, body } = entry;
  const target = targetOf(entry);
  const sent = {
    ...(isSigned && { authorization: new Code('authorization') }),
    ...(body !== undefined && { 'content-type': headers['content-type'] ?? 'application/json' }),
  };
  const init = {
    ...(method !== 'GET' && { method }),
    ...(Object.keys(sent).length > 0 && { headers: sent }),
    ...(body !== undefined && { body: new Code('body') }),
  };
  const head = `const response = await sandbox.fetch(${literal(target)}`;
  if (Object.keys(init).length === 0) return [`${head});`];
  return [`${head}, ${literal(init, `${head}, `, 4)});`];
}

function expectLines(entry: JournalEntry): readonly string[] {
  const { mistakes = [] } = dataOf(entry);
  const expected = { error: entry.error, error_data: { mistakes } };
  const head = 'expect(await response.json()).toMatchObject(';
  return [`expect(response.status).toBe(${entry.status});`, `${head}${literal(expected, head, 4)});`];
}
