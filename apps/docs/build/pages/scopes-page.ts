import { type Description, operationsOf, requiredScopesOf, scopesOf } from '@litas/openapi/read';
import { code, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

/** Writes the page of scopes: the fields that each reveals and the operations that it permits. */
export function scopesPage(description: Description): Page {
  const all = scopesOf(description);
  const scopes = Object.entries(all).filter(([name]) => !name.endsWith('_offline'));
  const fields = gatedFields(description);
  const operations = operationsOf(description).map(({ operation }) => operation);
  const operationLinks = (scope: string): string[] =>
    operations
      .filter((operation) => requiredScopesOf(operation).includes(scope))
      .map(({ operationId }) => `[\`${operationId}\`](/operations/${operationId}/)`);
  const fieldNames = (scope: string): string[] =>
    fields.filter((field) => field.scopes.includes(scope)).map(({ name }) => code(name));
  return {
    route: 'catalogues/scopes',
    title: 'Scopes',
    description:
      'Every scope of the Wallet API: the fields that it reveals and the operations that it permits.',
    body: paragraphs([
      'A user grants scopes to an API client. A scope reveals fields of the user or wallet, or permits an operation. A scope that ends in `_offline` permits the same for requests that are signed with client credentials, until the user withdraws it. See [Scopes and types](/guides/scopes-and-types/).',
      table(
        ['scope', 'purpose', 'offline'],
        scopes.map(([name, text]) => [
          `[\`${name}\`](#${name})`,
          text,
          all[`${name}_offline`] === undefined ? '' : code(`${name}_offline`),
        ]),
      ),
      ...scopes.map(([name, text]) =>
        paragraphs([
          `### ${code(name)}`,
          text,
          listOf('Fields', fieldNames(name)),
          listOf('Operations', operationLinks(name)),
        ]),
      ),
      '## Fields by scope',
      'One of the scopes is enough. A field that is not in the table needs no scope.',
      table(
        ['field', 'scopes'],
        fields.map((field) => [
          code(field.name),
          field.scopes.map((scope) => `[\`${scope}\`](#${scope})`).join(' or '),
        ]),
      ),
      '## Operations by scope',
      'One of the scopes is enough. An operation that is not in the table needs no scope.',
      table(
        ['operation', 'scopes'],
        operations
          .filter((operation) => requiredScopesOf(operation).length > 0)
          .map((operation) => [
            `[\`${operation.operationId}\`](/operations/${operation.operationId}/)`,
            requiredScopesOf(operation)
              .map((scope) => `[\`${scope}\`](#${scope})`)
              .join(' or '),
          ]),
      ),
    ]),
  };
}

const listOf = (label: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${label}: ${items.join(', ')}.`;

function gatedFields(description: Description): { name: string; scopes: readonly string[] }[] {
  return Object.entries(description.components.schemas).flatMap(([schemaName, schema]) =>
    Object.entries(schema.properties ?? {}).flatMap(([field, { 'x-required-scopes': scopes }]) =>
      scopes ? [{ name: `${schemaName}.${field}`, scopes }] : [],
    ),
  );
}
