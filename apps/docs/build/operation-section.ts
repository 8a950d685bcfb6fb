import { credentialsOf, type Description, type PlacedOperation, requiredScopesOf } from '@litas/openapi/read';
import { exampleOf } from './examples.ts';
import { code, fenced, table } from './markdown.ts';
import { typeText } from './schema-text.ts';

const signedBy = {
  none: 'Public: no authentication.',
  client: 'Signed with client credentials.',
  any: 'Signed with an access token, or with client credentials if a static or offline scope allows it.',
} as const;

/** The page that explains evidence, relative to the generated pages. */
const evidence = '../guides/evidence.md';

/** Writes the section of one operation: request, authentication, parameters, responses, examples. */
export function operationSection(description: Description, placed: PlacedOperation): string {
  const { operation, method, path, parameters } = placed;
  const scopes = requiredScopesOf(operation);
  return [
    `## ${operation.operationId}`,
    `${operation.summary}. In the client: {@link "@litas/client".index.Wallet.${operation.operationId} | wallet.${operation.operationId}()}.`,
    fenced('http', `${method} ${path}`),
    explained(operation.description?.trim() ?? ''),
    `${signedBy[credentialsOf(operation)]}${scopes.length > 0 ? ` Scope: ${scopes.map(code).join(' or ')}.` : ''} Evidence: [${operation['x-evidence'] ?? 'documented'}](${evidence}).`,
    table(
      ['parameter', 'type', 'description'],
      parameters.map((parameter) => [
        `${code(parameter.name)}<br>in ${parameter.in}`,
        typeText(description, parameter.schema),
        parameter.description ?? '',
      ]),
    ),
    table(['status', 'response'], responseRows(placed)),
    ...exampleOf(description, placed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Links the sentence about missing scopes to its explanation. */
const explained = (text: string): string =>
  text.replaceAll('No source names a scope', `[$&](${evidence}#no-source-names-a-scope)`);

const responseRows = ({ responses }: PlacedOperation): string[][] =>
  Object.entries(responses).map(([status, { description }]) => [status, description]);
