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

/** An operation of the bundle, as far as tests look at it. */
export interface Operation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, { schema: Schema }> }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | readonly unknown[]>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
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
export const operations: readonly Operation[] = Object.values(description.paths).flatMap((path) =>
  Object.values(path).filter((each): each is Operation => 'operationId' in each),
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
