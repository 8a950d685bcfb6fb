import { readFile } from 'node:fs/promises';
import { type Description, operationsOf, resolve } from '../../../scripts/generate/description.ts';
import { codesOf } from './error-codes.ts';
import { code, page, table } from './markdown.ts';

interface ErrorExample {
  value?: { error: string; error_description?: string };
}

interface ErrorResponse {
  description: string;
  content?: Record<string, { examples?: Record<string, { $ref?: string } & ErrorExample> }>;
}

const codesFile = new URL('../../../packages/client/src/errors/codes.ts', import.meta.url);

/** The errors: every code with its statuses, what it means, and where it may come. */
export async function errorsPage(description: Description): Promise<string> {
  const source = await readFile(codesFile, 'utf8');
  const found = new Map<string, { statuses: Set<string>; texts: Set<string>; operations: Set<string> }>();
  for (const { operation } of operationsOf(description)) {
    for (const [status, reference] of Object.entries(operation.responses)) {
      if (!reference.$ref || status === 'default') continue;
      for (const { error, error_description } of bodiesOf(description, reference.$ref)) {
        const row = found.get(error) ?? { statuses: new Set(), texts: new Set(), operations: new Set() };
        row.statuses.add(status);
        row.operations.add(operation.operationId);
        if (error_description) row.texts.add(error_description);
        found.set(error, row);
      }
    }
  }
  const all = operationsOf(description).length;
  return page('Errors', 'Reference', [
    "Branch on `error.code`. The texts are for developers: show people your own words. `ApiError` carries the status, the description, the fields at fault and the correlation id for the vendor's support.",
    table(
      ['code', 'status', 'texts seen', 'operations'],
      [...found].map(([error, row]) => [
        code(error),
        [...row.statuses].join(', '),
        [...row.texts].map((text) => `“${text}”`).join(' '),
        row.operations.size > all / 2 ? 'most' : [...row.operations].map(code).join(', '),
      ]),
    ),
    '## Codes of the client',
    'These come from the client itself, whatever the API says.',
    table(
      ['code', 'what happened'],
      codesOf(source, 'ClientErrorCode').map(({ code: own, meaning }) => [code(own), meaning]),
    ),
    `The consent page may send the person back with one of its own: ${codesOf(source, 'RedirectErrorCode')
      .map(({ code: own }) => code(own))
      .join(
        ', ',
      )}. \`parseRedirect\` throws them; [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) says what they mean.`,
  ]);
}

function bodiesOf(
  description: Description,
  reference: string,
): { error: string; error_description?: string }[] {
  const response = resolve<ErrorResponse>(description, reference);
  const examples = Object.values(response.content?.['application/json']?.examples ?? {});
  return examples.flatMap((example) => {
    const { value } = example.$ref ? resolve<ErrorExample>(description, example.$ref) : example;
    return value ? [value] : [];
  });
}
