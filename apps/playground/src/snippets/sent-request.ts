import type { JournalEntry } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';
import { Code, literal } from './literal.ts';
import { withoutMasks } from './signed-lines.ts';

/** Returns the origin of the sandbox, which has the signed host and port. */
export function originOf({ signature }: JournalEntry, origin: string): string {
  const [, , , , host, port] = signature?.lines ?? [];
  return host === undefined ? origin : new URL(`${new URL(origin).protocol}//${host}:${port}`).origin;
}

/** Returns whether values of the query are hidden. */
export const hasMaskedQuery = ({ query }: JournalEntry): boolean =>
  query.some(([, value]) => value === masked);

/** Returns path and query as they were sent, without hidden values. */
export function targetOf({ path, query, signature }: JournalEntry): string {
  const pairs = query.map((pair) => pair.join('=')).join('&');
  return withoutMasks(signature?.lines[3] ?? `${path}${pairs === '' ? '' : `?${pairs}`}`);
}

/** What the values of a body are does not matter for a mistake in the signature. */
const withHidden = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (_, value: unknown) => (value === masked ? 'hidden' : value)) as unknown;

/** Returns the code that makes the body; without a body, none. */
export function bodyLines({ body, headers }: JournalEntry, isIndented: boolean) {
  if (body === undefined) return [];
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const [before, after] = isForm
    ? ['new URLSearchParams(', ').toString()']
    : ['JSON.stringify(', isIndented ? ', undefined, 2)' : ')'];
  const head = `const body = ${before}`;
  return [`${head}${literal(withHidden(body), head, after.length + 3)}${after};`];
}

/** Returns the code that sends the request, after the code of its body and its signature. */
export function sendLines(entry: JournalEntry, isSigned: boolean): readonly string[] {
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
