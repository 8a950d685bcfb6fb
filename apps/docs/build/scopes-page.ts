import { type Description, operationsOf, requiredScopesOf, scopesOf } from '@litas/openapi/read';
import { code, page, table } from './markdown.ts';

/** Writes the page of scopes: the fields that each reveals and the operations that it permits. */
export function scopesPage(description: Description): string {
  const scopes = Object.entries(scopesOf(description)).filter(([name]) => !name.endsWith('_offline'));
  const offline = new Set(Object.keys(scopesOf(description)).filter((name) => name.endsWith('_offline')));
  const fields = gatedFields(description);
  const operations = operationsOf(description).map(({ operation }) => operation);
  return page('Scopes', 'Reference', [
    'A user grants scopes to an API client. A scope reveals fields of the user or wallet, or permits an operation. A scope that ends in `_offline` permits the same for requests that are signed with client credentials, until the user withdraws it.',
    table(
      ['scope', 'purpose', 'fields and operations'],
      scopes.map(([name, text]) => [
        offline.has(`${name}_offline`) ? `${code(name)}<br>${code(`${name}_offline`)}` : code(name),
        text,
        [
          ...fields.filter((field) => field.scopes.includes(name)).map((field) => code(field.name)),
          ...operations
            .filter((operation) => requiredScopesOf(operation).includes(name))
            .map((operation) => code(operation.operationId)),
        ].join(', '),
      ]),
    ),
    '## Fields by scope',
    'One of the scopes is enough. A field that is not in the table needs no scope.',
    table(
      ['field', 'scopes'],
      fields.map((field) => [code(field.name), field.scopes.map(code).join(' or ')]),
    ),
  ]);
}

function gatedFields(description: Description): { name: string; scopes: readonly string[] }[] {
  return Object.entries(description.components.schemas).flatMap(([schemaName, schema]) =>
    Object.entries(schema.properties ?? {}).flatMap(([field, { 'x-required-scopes': scopes }]) =>
      scopes ? [{ name: `${schemaName}.${field}`, scopes }] : [],
    ),
  );
}
