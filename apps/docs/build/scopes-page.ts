import { type Description, operationsOf, requiredScopesOf, scopesOf } from '@litas/openapi/read';
import { code, page, table } from './markdown.ts';

/** The scopes: what each shows, field by field, and which operations it opens. */
export function scopesPage(description: Description): string {
  const scopes = Object.entries(scopesOf(description)).filter(([name]) => !name.endsWith('_offline'));
  const offline = new Set(Object.keys(scopesOf(description)).filter((name) => name.endsWith('_offline')));
  const fields = gatedFields(description);
  const operations = operationsOf(description).map(({ operation }) => operation);
  return page('Scopes', 'Reference', [
    'A scope is granted by the user. On a user or wallet it shows fields; on other operations it opens the call. The `_offline` twin holds for requests signed with client credentials, until the user withdraws it.',
    table(
      ['scope', 'gives', 'shows fields, opens operations'],
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
    '## Fields and the scopes that show them',
    'Any one of the scopes is enough. A field without a row needs none.',
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
