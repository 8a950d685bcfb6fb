import {
  type Description,
  jsonSchemaOf,
  operationsOf,
  requiredScopesOf,
  scopesOf,
  successesOf,
} from '@litas/openapi/read';
import { fieldAnchor, fieldRows } from './field-rows.ts';
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
    fields.filter((field) => field.scopes.includes(scope)).map(({ link }) => link);
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
          field.link,
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

/** A field that needs a scope. */
interface GatedField {
  /** Link to the field on the page of an operation. */
  readonly link: string;
  readonly scopes: readonly string[];
}

function gatedFields(description: Description): GatedField[] {
  const places = placesOf(description);
  return Object.entries(description.components.schemas).flatMap(([schemaName, schema]) =>
    Object.entries(schema.properties ?? {}).flatMap(([field, { 'x-required-scopes': scopes }]) => {
      if (!scopes) return [];
      const name = `${schemaName}.${field}`;
      const address = places.get(name);
      if (address === undefined) throw new Error(`No operation that reads returns ${name}.`);
      return [{ link: `[${code(name)}](${address})`, scopes }];
    }),
  );
}

/** For each field that needs a scope, its row on the page of the operation that returns it most directly. */
function placesOf(description: Description): Map<string, string> {
  const rows = operationsOf(description)
    .filter(({ method }) => method === 'GET')
    .flatMap((placed) =>
      successesOf(placed).flatMap(({ response }) =>
        fieldRows(description, jsonSchemaOf(response) ?? {})
          .filter(({ scopes }) => scopes.length > 0)
          .map(({ path, owner = '' }) => ({
            name: `${owner}.${path.split('.').at(-1)}`,
            levels: path.split('.').length,
            finds: placed.operationId.startsWith('get') ? 0 : 1,
            address: `/operations/${placed.operationId}/#${fieldAnchor(path)}`,
          })),
      ),
    )
    .toSorted((one, other) => one.levels - other.levels || one.finds - other.finds);
  // The first of several stays.
  return new Map(rows.toReversed().map(({ name, address }) => [name, address]));
}
