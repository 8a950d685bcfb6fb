import bundle from '@litas/openapi/openapi.json' with { type: 'json' };

/** A schema, as far as the page reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly 'x-required-scopes'?: readonly string[];
}

/** An operation, as far as the page reads it. */
export interface OperationDescription {
  readonly operationId?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** The description, as far as the page reads it: gates on fields, scopes of operations, scopes in words. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: {
      readonly OAuth2: {
        readonly flows: { readonly authorizationCode: { readonly scopes: Readonly<Record<string, string>> } };
      };
    };
  };
}

/** The description that everything here is made from. */
export const description: Description = bundle;

/** Follows a reference inside the description; what stands beside `$ref` wins. */
export function resolveSchema({ components }: Description, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : components.schemas[name];
  return target === undefined ? schema : { ...target, ...schema };
}
