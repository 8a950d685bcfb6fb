import {
  credentialsOf,
  type Description,
  errorsOf,
  examplesOf,
  jsonSchemaOf,
  type PlacedOperation,
  requiredScopesOf,
  schemaOf,
  successesOf,
} from '@litas/openapi/read';
import { remedyOf } from './error-notes.ts';
import { bodyExample } from './examples.ts';
import { fieldAnchor, fieldRows } from './field-rows.ts';
import { code, fenced, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';
import { sampleNotes } from './sample-notes.ts';
import { samplesOf } from './samples.ts';
import { tabs } from './tabs.ts';
import { typeText } from './schema-text.ts';

const evidencePage = '/catalogues/evidence/';

/** Writes the page of an operation. */
export function operationPage(description: Description, placed: PlacedOperation, order: number): Page {
  const { operationId, operation } = placed;
  const samples = samplesOf(description, placed);
  const parts = (sampleText: string): string =>
    paragraphs([
      fenced('http', `${placed.method} ${placed.path}`),
      explained(operation.description?.trim() ?? ''),
      `${callersOf(placed)} Evidence: [${operation['x-evidence'] ?? 'documented'}](${evidencePage}).`,
      `In the client: [\`wallet.${operationId}()\`](/reference/interfaces/_litas_client.index.Wallet.html#${operationId.toLowerCase()}). [Open in the workbench](/try/#/explorer/${operationId})`,
      '## Example',
      sampleText,
      noteOf(placed),
      ...parametersOf(description, placed),
      ...requestBodyOf(description, placed),
      ...responseOf(description, placed),
      ...paginationOf(placed),
      '## Errors',
      errorTable(description, placed),
    ]);
  return {
    route: `operations/${operationId}`,
    title: operation.summary,
    label: operationId,
    description: `${placed.method} ${placed.path}: ${operation.summary}. ${operationId} of the Paysera Wallet API: parameters, response, scopes, errors and samples.`,
    body: parts(
      paragraphs(samples.map(({ name, language, text }) => `${name}:\n\n${fenced(language, text)}`)),
    ),
    mdx: parts(tabs(samples)),
    order,
  };
}

/** Says in words which credentials may sign the operation. */
export function callersOf({ operation }: PlacedOperation): string {
  const scopes = requiredScopesOf(operation);
  const permissions = operation['x-static-permissions'] ?? [];
  const who = {
    none: 'Anyone can call it, without a signature.',
    client: 'Only an API client can call it: sign with the credentials of the client.',
    any:
      scopes.length > 0
        ? `A user can call it with an access token that has the scope ${scopes.map(scopeLink).join(' or ')}.`
        : 'A user can call it with any access token.',
  }[credentialsOf(operation)];
  const offline =
    credentialsOf(operation) === 'any'
      ? scopes.length > 0
        ? ' A client can call it with its own credentials for a user who granted an offline scope.'
        : ' A client can call it with its own credentials where it may act for the user.'
      : '';
  const fixed =
    permissions.length > 0
      ? ` A client with the static permission ${permissions.map(code).join(' or ')} needs no grant.`
      : '';
  return who + offline + fixed;
}

const noteOf = ({ operationId }: PlacedOperation): string => {
  const note = sampleNotes[operationId];
  return note
    ? `In a new sandbox the sample responds with [\`${note.code}\`](/catalogues/errors/${note.code}/). ${note.text}`
    : '';
};

const scopeLink = (scope: string): string => `[\`${scope}\`](/catalogues/scopes/#${scope})`;

/** Links the sentence about missing scopes to its explanation. */
const explained = (text: string): string =>
  text.replaceAll('No source names a scope', `[$&](${evidencePage}#no-source-names-a-scope)`);

function parametersOf(description: Description, { parameters }: PlacedOperation): string[] {
  if (parameters.length === 0) return [];
  return [
    '## Parameters',
    table(
      ['parameter', 'in', 'type', 'description'],
      parameters.map((parameter) => [
        `${code(parameter.name)}${parameter.required ? '<br>required' : ''}`,
        parameter.in,
        typeText(description, parameter.schema),
        parameter.description ?? '',
      ]),
    ),
  ];
}

function requestBodyOf(description: Description, { operation }: PlacedOperation): string[] {
  const content = operation.requestBody?.content;
  if (!content) return [];
  const types = Object.keys(content);
  const schema =
    content[types.find((type) => type !== 'application/octet-stream' && !type.startsWith('image/')) ?? '']
      ?.schema;
  const [example] = examplesOf(description, content);
  return [
    '## Request body',
    `Media type: ${types.map(code).join(', ')}.`,
    schema ? fieldTable(description, schema) : 'The body is the bytes of the file.',
    example ? bodyExample(example) : '',
  ];
}

function responseOf(description: Description, placed: PlacedOperation): string[] {
  return successesOf(placed).flatMap(({ status, response }, index) => {
    const schema = jsonSchemaOf(response);
    const examples = examplesOf(description, response.content);
    return [
      `## Response ${status}`,
      response.description,
      schema ? fieldTable(description, schema, index === 0) : '',
      ...(examples[0] ? [bodyExample(examples[0])] : []),
    ];
  });
}

/** Writes the fields of a body, or its type if it is not an object. The catalogue of scopes links to the anchors of fields. */
function fieldTable(
  description: Description,
  schema: Parameters<typeof typeText>[1],
  hasAnchors = false,
): string {
  const rows = fieldRows(description, schema);
  if (rows.length === 0) return `Type: ${typeText(description, schemaOf(description, schema))}.`;
  const hasScopes = rows.some(({ scopes }) => scopes.length > 0);
  return table(
    ['field', 'type', ...(hasScopes ? ['scope'] : []), 'description'],
    rows.map(({ path, type, required, scopes, text }) => [
      `${hasAnchors && scopes.length > 0 ? `<span id="${fieldAnchor(path)}"></span>` : ''}${code(path)}${required ? '' : '<br>optional'}`,
      type,
      ...(hasScopes ? [scopes.map(scopeLink).join(' or ')] : []),
      text,
    ]),
  );
}

function paginationOf({ operation, operationId }: PlacedOperation): string[] {
  const pagination = operation['x-pagination'];
  if (!pagination) return [];
  const styles = { cursor: 'the cursors `after` and `before`', offset: '`offset` and `limit`' };
  return [
    '## Pagination',
    `The rows are in \`${pagination.items}\`. Pages are requested with ${pagination.styles.map((style) => styles[style]).join(', or with ')}. The client walks all pages:`,
    fenced('ts', `for await (const row of wallet.${operationId}(parameters)) console.log(row);`),
    'See [Lists, pagination and response headers](/guides/lists/).',
  ];
}

function errorTable(description: Description, placed: PlacedOperation): string {
  const rows = errorsOf(placed).flatMap(({ status, response }) =>
    [
      ...new Map(
        examplesOf(description, response.content).map(({ value }) => {
          const { error, error_description: text } = value as { error: string; error_description?: string };
          return [error, text ?? response.description] as const;
        }),
      ),
    ].map(([error, text]) => [status, `[\`${error}\`](/catalogues/errors/${error}/)`, text, remedyOf(error)]),
  );
  return table(['status', 'code', 'example of a description', 'what to do'], rows);
}
