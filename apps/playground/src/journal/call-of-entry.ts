import type { JournalEntry } from '@litas/sandbox';
import type { Signer } from '../calls/signer.ts';
import { entryOf } from '../catalogue/catalogue.ts';
import { exampleClient, examplePeople, staticReader } from '../credentials.ts';
import type { SnippetRequest } from '../snippets/snippets.ts';

/** The placeholder of the journal for a redacted value. */
const hidden = '…';

/** A recorded request as a call to repeat. */
export interface RepeatableCall {
  readonly operation: string;
  readonly signer: Signer;
  /** The scopes of the token that signed. */
  readonly scopes: readonly string[];
  /** Texts of the parameters that are not redacted. */
  readonly texts: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Names of parameters that have to be filled in again. */
  readonly hidden: readonly string[];
  /** Whether the body has values that have to be filled in again. */
  readonly hasHiddenBody: boolean;
}

/**
 * Converts a recorded request to a call.
 *
 * @returns The call; `undefined` if the request called no operation.
 */
export function callOfEntry({
  operation,
  path,
  query,
  signer,
  body,
}: JournalEntry): RepeatableCall | undefined {
  const entry = operation === undefined ? undefined : entryOf(operation);
  if (entry === undefined) return undefined;
  const steps = path.split('/');
  const inPath = entry.path.split('/').flatMap((step, index): [string, string][] => {
    const [, name] = /^\{(.*)\}$/.exec(step) ?? [];
    return name === undefined ? [] : [[name, decoded(steps[index] ?? '')]];
  });
  const texts = [...inPath, ...query];
  return {
    operation: entry.operationId,
    signer: signerOf(signer),
    scopes: signer.kind === 'token' ? signer.scopes : [],
    texts: Object.fromEntries(texts.filter(([, text]) => text !== hidden)),
    body,
    hidden: texts.flatMap(([name, text]) => (text === hidden ? [name] : [])),
    hasHiddenBody: JSON.stringify(body ?? null).includes(`"${hidden}"`),
  };
}

/** Returns a call as the query of the explorer's URL. */
export const explorerSearchOf = ({
  signer,
  scopes,
  texts,
  body,
}: RepeatableCall): Record<string, string> => ({
  as: signer,
  ...(scopes.length > 0 && { scopes: scopes.join(' ') }),
  ...(body !== undefined && { body: JSON.stringify(body) }),
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`v.${name}`, text])),
});

/** Writes a recorded request for a snippet. A token's key is not known, so a client of the sandbox signs. */
export function snippetOf(entry: JournalEntry, origin: string): SnippetRequest {
  const { method, path, query, body, headers, signer } = entry;
  const call = callOfEntry(entry);
  const search =
    query.length === 0 ? '' : `?${new URLSearchParams(query.map(([...pair]) => pair)).toString()}`;
  const isClient = signer.kind === 'client' && signer.client === exampleClient.id;
  return {
    origin,
    method,
    target: path + search,
    credentials: isClient ? exampleClient : staticReader,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      contentType: headers['content-type'] ?? 'application/json',
    }),
    ...(call !== undefined && {
      call: {
        operation: call.operation,
        parameters: { ...typed(call.texts), ...(Object(body) as Readonly<Record<string, unknown>>) },
      },
    }),
  };
}

function signerOf(signer: JournalEntry['signer']): Signer {
  if (signer.kind === 'client' && signer.client === staticReader.id) return 'reader';
  // Of an id that was not verified, the journal has the beginning.
  const beginning = signer.kind === 'unverified' ? signer.id.replace(hidden, '') : '';
  if (beginning !== '' && staticReader.id.startsWith(beginning)) return 'reader';
  if (signer.kind !== 'token') return 'client';
  return examplePeople.find(({ userId }) => userId === signer.user)?.username ?? 'consent';
}

const typed = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text]),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
