import { credentialsOf, requiredScopesOf } from '../../../scripts/generate/credentials.ts';
import {
  type Description,
  type Operation,
  type PlacedOperation,
  resolve,
} from '../../../scripts/generate/description.ts';
import { exampleOf } from './examples.ts';
import { code, fenced, table } from './markdown.ts';
import { typeText } from './schema-text.ts';

const signedBy = {
  none: 'Public: no authentication.',
  client: 'Signed with client credentials.',
  any: 'Signed with an access token, or with client credentials where the user or a static permission allows it.',
} as const;

/** Documents one operation: call, authentication, parameters, answers, examples. */
export function operationSection(description: Description, placed: PlacedOperation): string {
  const { operation, method, path, parameters } = placed;
  const scopes = requiredScopesOf(operation);
  return [
    `## ${operation.operationId}`,
    `${operation.summary}.`,
    fenced('http', `${method.toUpperCase()} ${path}`),
    operation.description?.trim() ?? '',
    `${signedBy[credentialsOf(operation)]}${scopes.length > 0 ? ` Scope: ${scopes.map(code).join(' or ')}.` : ''} Evidence: ${evidenceOf(operation)}.`,
    table(
      ['parameter', 'in', 'type', 'description'],
      parameters.map((parameter) => [
        code(parameter.name),
        parameter.in,
        typeText(description, parameter.schema),
        parameter.description ?? '',
      ]),
    ),
    table(['status', 'answer'], answers(description, placed)),
    ...exampleOf(description, placed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function answers(description: Description, { operation }: PlacedOperation): string[][] {
  return Object.entries(operation.responses).map(([status, response]) => {
    const resolved = response.$ref ? resolve<{ description?: string }>(description, response.$ref) : response;
    return [status, (resolved as { description?: string }).description ?? ''];
  });
}

const evidenceOf = (operation: Operation & { 'x-evidence'?: string }): string =>
  operation['x-evidence'] ?? 'documented';
