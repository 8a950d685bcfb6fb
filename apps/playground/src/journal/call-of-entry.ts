import type { JournalEntry } from '@litas/sandbox';
import { personOf, type Signer } from '../calls/signer.ts';
import { entryOf } from '../catalogue/catalogue.ts';
import type { Credentials } from '../credentials.ts';
import type { SnippetRequest } from '../snippets/snippets.ts';
import { masked, maskedPlaces } from '../calls/masked.ts';

/** A recorded request as a call to repeat. */
export interface RepeatableCall {
  readonly operation: string;
  readonly signer: Signer;
  /** The scopes of the token that signed. */
  readonly scopes: readonly string[];
  /** Texts of the parameters. */
  readonly texts: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Parameters, and places in the body, that have to be filled in again because the journal does not store their values. */
  readonly masked: readonly string[];
}

/**
 * Converts a recorded request to a call.
 *
 * @param entry - The request.
 * @param credentials - What the page signs with.
 * @returns The call; `undefined` if the request called no operation.
 */
export function callOfEntry(
  { operation, path, query, signer, body }: JournalEntry,
  credentials: Credentials,
): RepeatableCall | undefined {
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
    signer: signerOf(signer, credentials),
    scopes: signer.kind === 'token' ? signer.scopes : [],
    texts: Object.fromEntries(texts),
    body,
    masked: [...texts.flatMap(([name, text]) => (text === masked ? [name] : [])), ...maskedPlaces(body)],
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

/**
 * Writes a recorded request for a snippet. The key of its token is not known: where the user is known, the snippet logs in, otherwise a
 * client of the sandbox signs.
 *
 * @param world - Name of the world, if a header chooses it.
 */
export function snippetOf(
  entry: JournalEntry,
  origin: string,
  credentials: Credentials,
  world?: string,
): SnippetRequest {
  const { client, reader, people } = credentials;
  const { method, path, query, body, headers, signer } = entry;
  const call = callOfEntry(entry, credentials);
  const search =
    query.length === 0 ? '' : `?${new URLSearchParams(query.map(([...pair]) => pair)).toString()}`;
  const person = call && personOf(call.signer, people);
  const type = headers['content-type'] ?? 'application/json';
  return {
    origin,
    method,
    target: path + search,
    world,
    credentials: call?.signer === 'client' && signer.kind !== 'token' ? client : reader,
    ...(person !== undefined && {
      login: {
        client,
        username: person.username,
        password: person.password,
        scopes: call?.scopes ?? [],
      },
    }),
    ...(body !== undefined && {
      body: bodyText(body, isForm(type)),
      contentType: type,
    }),
    ...(call !== undefined && {
      call: {
        operation: call.operation,
        parameters: { ...typed(call.texts), ...(Object(body) as Readonly<Record<string, unknown>>) },
      },
    }),
  };
}

const isForm = (contentType: string): boolean => contentType.startsWith('application/x-www-form-urlencoded');

/** The journal has the parsed body. */
function bodyText(body: unknown, isOfForm: boolean): string {
  if (typeof body === 'string') return body;
  return isOfForm ? new URLSearchParams(Object(body)).toString() : JSON.stringify(body);
}

/** How the code of a recorded request differs from the request. */
export type Difference = 'otherSigner' | 'validSignature' | 'signed' | 'newToken' | 'fault' | 'masked';

/** Returns how the code of a recorded request differs from it, so that its response can be another one. */
export function differencesOf(entry: JournalEntry, credentials: Credentials): readonly Difference[] {
  const { signer, status, error, operation, fault } = entry;
  const call = callOfEntry(entry, credentials);
  const isToken = signer.kind === 'token';
  const isUnknown = isToken && personOf(call?.signer ?? '', credentials.people) === undefined;
  const found: Readonly<Record<Difference, boolean>> = {
    otherSigner: isUnknown,
    validSignature: signer.kind === 'unverified',
    signed: signer.kind === 'none' && status === 401,
    newToken:
      isToken && !isUnknown && (status === 401 || (error === 'invalid_grant' && operation !== 'createToken')),
    fault: fault !== undefined,
    masked: (call?.masked.length ?? 0) > 0,
  };
  return (Object.keys(found) as Difference[]).filter((name) => found[name]);
}

function signerOf(signer: JournalEntry['signer'], { reader, people }: Credentials): Signer {
  if (signer.kind === 'client' && signer.client === reader.id) return 'reader';
  // Of an id that was not verified, the journal has the beginning.
  const beginning = signer.kind === 'unverified' ? signer.id.replace(masked, '') : '';
  if (beginning !== '' && reader.id.startsWith(beginning)) return 'reader';
  if (signer.kind !== 'token') return 'client';
  return people.find(({ userId }) => userId === signer.user)?.username ?? 'consent';
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
