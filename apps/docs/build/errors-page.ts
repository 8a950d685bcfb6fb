import { readFile } from 'node:fs/promises';
import { type Description, errorsOf, examplesOf, operationsOf } from '@litas/openapi/read';
import { codesOf } from './error-codes.ts';
import { code, page, table } from './markdown.ts';

const codesFile = new URL('../../../packages/client/src/errors/codes.ts', import.meta.url);

/** Writes the page of error codes: statuses, texts, and the operations that return them. */
export async function errorsPage(description: Description): Promise<string> {
  const source = await readFile(codesFile, 'utf8');
  const found = new Map<string, { statuses: Set<string>; texts: Set<string>; operations: Set<string> }>();
  const all = operationsOf(description);
  for (const operation of all) {
    for (const { status, response } of errorsOf(operation)) {
      for (const { value } of examplesOf(description, response.content)) {
        const { error, error_description } = value as { error: string; error_description?: string };
        const row = found.get(error) ?? { statuses: new Set(), texts: new Set(), operations: new Set() };
        row.statuses.add(status);
        row.operations.add(operation.operationId);
        if (error_description) row.texts.add(error_description);
        found.set(error, row);
      }
    }
  }
  return page('Errors', 'Reference', [
    "Branch on `error.code`. The texts are for developers; show your own texts to users, such as those of `userMessage`. `ApiError` has the status, the description, the invalid fields and the correlation id for the vendor's support.",
    table(
      ['code', 'status', 'texts', 'operations'],
      [...found].map(([error, row]) => [
        code(error),
        [...row.statuses].join(', '),
        [...row.texts].map((text) => `“${text}”`).join(' '),
        row.operations.size > all.length / 2 ? 'most' : [...row.operations].map(code).join(', '),
      ]),
    ),
    '## Codes of the client',
    'The client throws these codes itself.',
    table(
      ['code', 'meaning'],
      codesOf(source, 'ClientErrorCode').map(({ code: own, meaning }) => [code(own), meaning]),
    ),
    `The redirect of the consent page can have one of these codes: ${codesOf(source, 'RedirectErrorCode')
      .map(({ code: own }) => code(own))
      .join(
        ', ',
      )}. \`parseRedirect\` throws an \`OAuthError\` with the code; [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) defines them.`,
  ]);
}
