import { parseMacHeader } from '@litas/client/mac';
import { expectedString } from '../../auth/mac/verify-mac.ts';
import type { ShownParts } from '../../generated/sensitivity.gen.ts';
import type { JournalSignature, Signer } from './entry.ts';
import { hidden, redactedPath, redactedQuery, redactedText } from './redact.ts';
import type { RequestRecord } from './ring.ts';

/**
 * Returns the signature of a request.
 *
 * @param recorded - The request.
 * @param signer - Its signer in the journal.
 * @param shown - The values that may be shown.
 * @param body - The redacted body.
 * @returns The signature; `undefined` for a request without a readable one.
 */
export function shownSignature(
  recorded: RequestRecord,
  signer: Signer,
  shown: ShownParts,
  body: unknown,
): JournalSignature | undefined {
  const { headers, diagnostics, target } = recorded;
  const parsed = parseMacHeader(headers['authorization'] ?? '');
  if (!parsed.ok || signer.kind === 'none') return undefined;
  const { attributes } = parsed;
  const raw = linesOf(expectedString({ ...recorded, body: new Uint8Array() }, attributes));
  const template = diagnostics.template;
  const isBodyShown = !(JSON.stringify(body) ?? '').includes(hidden);
  const lines = raw.map((line, index) => {
    if (index === targetLine) return shownTarget(line, template, shown);
    return index === extLine ? shownExt(line, isBodyShown) : shownLine(line);
  });
  const sent = diagnostics.error?.details.data?.['signed_string'];
  const isValid = signer.kind !== 'unverified';
  const signed = typeof sent === 'string' ? linesOf(sent) : undefined;
  return {
    id: signer.kind === 'client' ? signer.client : signer.kind === 'token' ? signer.token : signer.id,
    mac: isValid ? attributes.mac : hidden,
    lines,
    ...(signed && {
      signed: signed.map((line) => {
        const place = raw.indexOf(line);
        if (place >= 0) return lines[place] ?? hidden;
        return line.includes('body_hash=') ? shownExt(line, isBodyShown) : shownSigned(line, target, shown);
      }),
      differs: signed.flatMap((line, index) => (line === raw[index] ? [] : [index])),
    }),
  };
}

const targetLine = 3;
const extLine = 6;

/** Every line ends with a line feed. */
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

function shownTarget(target: string, template: string | undefined, shown: ShownParts): string {
  const query = redactedQuery(target, shown).map(([name, value]) => `${name}=${value}`);
  return `${redactedPath(target, template, shown)}${target.includes('?') ? '?' : ''}${query.join('&')}`;
}

/** A line of another string than the expected one can have anything at any place. */
function shownSigned(line: string, target: string, shown: ShownParts): string {
  const path = line.replace(/^[a-z]+:\/\/[^/]*/i, '');
  // A path that is not the sent one does not fit the template of the operation.
  if (path.startsWith('/') && path !== target)
    return `${line.slice(0, line.length - path.length)}${shownTarget(path, undefined, shown)}`;
  return shownLine(line);
}

const shownLine = (line: string): string => (/^[\w.:+/=[\]-]{0,64}$/.test(line) ? line : redactedText(line));

/** From the hash of a short body, the body can be guessed: it is shown when the whole body is. */
function shownExt(ext: string, isBodyShown: boolean): string {
  if (ext === '') return ext;
  if (!/^body_hash=[\w%+/=-]*$/.test(ext)) return hidden;
  return isBodyShown ? ext : `body_hash=${hidden}`;
}
