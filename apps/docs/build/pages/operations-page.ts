import { type Description, operationsOf } from '@litas/openapi/read';
import { code, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

/** Writes the list of all operations by topic. */
export function operationsPage(description: Description): Page {
  const operations = operationsOf(description);
  return {
    route: 'operations',
    title: 'Operations',
    description: `All ${operations.length} user and wallet operations of the Paysera Wallet API.`,
    body: paragraphs([
      `The description has ${operations.length} operations. Each has a page with its parameters, its response with the scope of each field, its errors, and samples in four languages. Try them in the workbench under _Explorer_.`,
      ...(description.tags ?? []).flatMap(({ name, description: text = '' }) => [
        `## ${name}`,
        text.trim(),
        table(
          ['operation', 'request', 'summary'],
          operations
            .filter(({ operation }) => operation.tags?.includes(name))
            .map(({ operationId, method, path, operation }) => [
              `[\`${operationId}\`](/operations/${operationId}/)`,
              code(`${method} ${path}`),
              operation.summary,
            ]),
        ),
      ]),
    ]),
  };
}
