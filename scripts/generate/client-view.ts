import { type Description, operationsOf } from '@litas/openapi/read';

/** Names of schemas that are also names of exports of the client, and the names of their types. */
const typeNames: Readonly<Record<string, string>> = {
  ClientCredentials: 'ClientCredentialsEntity',
  Token: 'TokenResponse',
  Wallet: 'WalletEntity',
};

/**
 * Derives the description that the client is generated from: no two exports of the client have the same name, so that the
 * compiler's messages name the one that is meant.
 */
export function withTypeNames(description: Description): Description {
  const reference = (name: string) => `#/components/schemas/${name}`;
  const names = new Map(Object.entries(typeNames).map(([from, to]) => [reference(from), reference(to)]));
  const renamed = JSON.parse(JSON.stringify(description), (_, value: unknown) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  ) as Description;
  const schemas = Object.entries(renamed.components.schemas);
  return {
    ...renamed,
    components: {
      ...renamed.components,
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [typeNames[name] ?? name, schema])),
    },
  };
}

/** Derives the view that the generator reads. It knows no MAC scheme; whose credentials sign is in the descriptors. */
export function clientView(description: Description): Record<string, unknown> {
  const view = structuredClone(description);
  for (const { operation } of operationsOf(view)) Object.assign(operation, { security: [] });
  return { ...view, components: { ...view.components, securitySchemes: {} } };
}
