import type { JournalEntry } from '@litas/sandbox';
import { masked, maskedPlaces } from '../calls/masked.ts';
import { type Code, literal } from './literal.ts';
import type { RequiredValues } from './required-values.ts';
import { bodyLines, hasMaskedQuery, originOf, sendLines, targetOf } from './sent-request.ts';
import {
  changeOf,
  ext,
  ofQuery,
  rightHash,
  rightMac,
  sendUnsigned,
  type SignatureChange,
} from './signature-mistakes.ts';
import { signedLines } from './signed-lines.ts';
import type { CaseBody, NoVitestCase, VitestSource } from './vitest-source.ts';

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
  return signedCase(source, values, lines, Object.assign({}, ...made) as SignatureChange);
}

interface MistakeData {
  readonly mistakes?: readonly string[];
  readonly seconds_ahead?: number;
}

const dataOf = ({ response }: JournalEntry): MistakeData =>
  (Object(response.body) as { readonly error_data?: MistakeData }).error_data ?? {};

function signedCase(
  { entry, request, isSignerKnown }: VitestSource,
  values: RequiredValues,
  lines: readonly (string | Code)[],
  change: SignatureChange,
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
    title: titleOf(entry, change.note === 'otherMistake' ? ' to a wrong key, not the recorded mistake' : ''),
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

const titleOf = ({ operation, method, path, status, error = '' }: JournalEntry, to = ''): string =>
  `${`${operation ?? `${method} ${path}`} responds with ${status} ${error}`.trim()}${to}`;

function expectLines(entry: JournalEntry): readonly string[] {
  const { mistakes = [] } = dataOf(entry);
  const expected = { error: entry.error, error_data: { mistakes } };
  const head = 'expect(await response.json()).toMatchObject(';
  return [`expect(response.status).toBe(${entry.status});`, `${head}${literal(expected, head, 4)});`];
}
