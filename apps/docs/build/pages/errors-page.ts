import { readFile } from 'node:fs/promises';
import { createWallet, userMessage } from '@litas/client';
import { type Description, errorsOf, examplesOf, operationsOf } from '@litas/openapi/read';
import { clientSample } from './client-samples.ts';
import { codesOf } from './error-codes.ts';
import { apiErrorNotes, clientErrorNotes, type ErrorNote } from './error-notes.ts';
import { fenced, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

const codesFile = new URL('../../../../packages/client/src/errors/codes.ts', import.meta.url);

/** An error of the API, as the examples of the description show it. */
interface ApiCode {
  readonly statuses: Set<string>;
  readonly operations: Set<string>;
  /** The first example of a response. */
  readonly example: object;
}

/** Writes a page for each error code, and a list of all. */
export async function errorPages(description: Description): Promise<Page[]> {
  const source = await readFile(codesFile, 'utf8');
  const codes = apiCodes(description);
  const count = operationsOf(description).length;
  const own = [...codesOf(source, 'ClientErrorCode'), ...codesOf(source, 'RedirectErrorCode')];
  const ofApi = [...codes].map(async ([error, found]) => {
    const [status = ''] = found.statuses;
    return codePage(error, noteOf(apiErrorNotes, error), [
      `Status: ${[...found.statuses].join(', ')}.`,
      await messagesOf(Number(status), found.example),
      `## Sample\n\n${fenced('json', JSON.stringify(found.example, null, 2))}`,
      found.operations.size > count / 2
        ? `${found.operations.size} of ${count} operations can respond with it.`
        : `## Operations\n\n${[...found.operations].map((name) => `[\`${name}\`](/operations/${name}/)`).join(', ')}`,
    ]);
  });
  const overview: Page = {
    route: 'catalogues/errors',
    title: 'Errors',
    description:
      'Every error code of the Wallet API and of the client: meaning, cause, what to do, a sample, and the message for end users.',
    body: paragraphs([
      "Branch on `error.code`. The texts of the API are for developers; show your own texts to users, such as those of `userMessage`. `ApiError` has the status, the description, the invalid fields and the correlation id for the vendor's support. See [Errors and retries](/guides/errors-and-retries/).",
      '## Codes of the API',
      table(
        ['code', 'status', 'meaning'],
        [...codes].map(([error, { statuses }]) => [
          link(error),
          [...statuses].join(', '),
          noteOf(apiErrorNotes, error).meaning,
        ]),
      ),
      '## Codes of the client',
      'The client throws these itself. `parseRedirect` throws an `OAuthError` with a code of the consent page; [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) defines those.',
      table(
        ['code', 'meaning'],
        own.map(({ code: error }) => [link(error), noteOf(clientErrorNotes, error).meaning]),
      ),
    ]),
  };
  return [
    overview,
    ...(await Promise.all(ofApi)),
    ...(await Promise.all(own.map(({ code: error }) => ownPage(error)))),
  ];
}

const link = (error: string): string => `[\`${error}\`](/catalogues/errors/${error}/)`;

function noteOf(notes: Readonly<Record<string, ErrorNote>>, error: string): ErrorNote {
  const note = notes[error];
  if (!note) throw new Error(`error-notes.ts has no note about ${error}.`);
  return note;
}

const codePage = (error: string, { meaning, cause, remedy }: ErrorNote, parts: readonly string[]): Page => ({
  route: `catalogues/errors/${error}`,
  title: error,
  description: meaning,
  body: paragraphs([meaning, `- **Cause:** ${cause}\n- **What to do:** ${remedy}`, ...parts]),
});

/** The page of a code of the client. The sample is a real error, in the form that a log has. */
async function ownPage(error: string): Promise<Page> {
  const sample = await clientSample(error);
  return codePage(error, noteOf(clientErrorNotes, error), [
    'The client throws it; the API does not send it.',
    messagesFor(sample),
    `## Sample\n\n${fenced('json', JSON.stringify(sample, null, 2))}`,
  ]);
}

/** The sentences for end users, as the client returns them for the sample. */
async function messagesOf(status: number, example: object): Promise<string> {
  const wallet = createWallet({ fetch: async () => Response.json(example, { status }), retry: false });
  const error: unknown = await wallet.getServer().catch((reason: unknown) => reason);
  return messagesFor(error);
}

const messagesFor = (error: unknown): string =>
  `For end users: “${userMessage(error)}” In Lithuanian: “${userMessage(error, 'lt')}”`;

function apiCodes(description: Description): Map<string, ApiCode> {
  const found = new Map<string, ApiCode>();
  for (const operation of operationsOf(description)) {
    for (const { status, response } of errorsOf(operation)) {
      for (const { value } of examplesOf(description, response.content)) {
        const { error } = value as { error: string };
        const row = found.get(error) ?? {
          statuses: new Set(),
          operations: new Set(),
          example: value as object,
        };
        row.statuses.add(status);
        row.operations.add(operation.operationId);
        found.set(error, row);
      }
    }
  }
  return found;
}
