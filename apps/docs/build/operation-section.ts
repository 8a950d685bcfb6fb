import { credentialsOf, type Description, type PlacedOperation, requiredScopesOf } from '@litas/openapi/read';
import { exampleOf } from './examples.ts';
import { code, fenced, table } from './markdown.ts';
import { typeText } from './schema-text.ts';

const signedBy = {
  none: 'Public: no authentication.',
  client: 'Signed with client credentials.',
  any: 'Signed with an access token, or with client credentials where the user or a static permission allows it.',
} as const;

/** What the marks of evidence mean, seen from the pages that are written. */
const evidence = '../guides/evidence.md';

/** Documents one operation: call, authentication, parameters, answers, examples. */
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
    table(['status', 'answer'], answers(placed)),
    ...exampleOf(description, placed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A sentence of the description that says more than newcomers can know, linked to what it means. */
const explained = (text: string): string =>
  text.replaceAll('No source names a scope', `[$&](${evidence}#no-source-names-a-scope)`);

const answers = ({ responses }: PlacedOperation): string[][] =>
  Object.entries(responses).map(([status, { description }]) => [status, description]);
