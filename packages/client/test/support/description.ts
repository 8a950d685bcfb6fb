import { readFileSync } from 'node:fs';

/** A schema of the bundle, as far as tests look at it. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly 'x-required-scopes'?: readonly string[];
}

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}

/** An operation of the bundle, as far as tests look at it. */
export interface Operation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
    readonly securitySchemes: {
      readonly OAuth2: {
        readonly flows: { readonly authorizationCode: { readonly scopes: Readonly<Record<string, string>> } };
      };
    };
  };
}

const description = JSON.parse(
  readFileSync(new URL('../../../../openapi/dist/openapi.json', import.meta.url), 'utf8'),
) as Description;

/** Every operation of the description. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, each]) => 'operationId' in each)
    .map(([method, each]) => ({ ...(each as Operation), method: method.toUpperCase(), path })),
);

/** Every scope of the description. */
export const scopes: readonly string[] = Object.keys(
  description.components.securitySchemes.OAuth2.flows.authorizationCode.scopes,
);

/** The schema that a reference names. */
export function schemaNamed(reference: string): Schema {
  const schema = description.components.schemas[reference.replace('#/components/schemas/', '')];
  if (!schema) throw new Error(`The description has no ${reference}.`);
  return schema;
}

/** An example of a body that an operation answers with. */
export interface Example extends Operation {
  readonly name: string;
  readonly body: unknown;
}

/** Every example of every successful answer. */
export const examples: readonly Example[] = operations.flatMap((operation) =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.entries(content?.['application/json']?.examples ?? {}))
    .map(([name, { $ref, value }]) => ({ ...operation, name, body: $ref ? exampleNamed($ref) : value })),
);

function exampleNamed(reference: string): unknown {
  const example = description.components.examples?.[reference.replace('#/components/examples/', '')];
  if (!example) throw new Error(`The description has no ${reference}.`);
  return example.value;
}
