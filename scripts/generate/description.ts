import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A JSON schema as it stands in the bundle, references kept. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  const?: unknown;
  enum?: readonly string[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  propertyNames?: { pattern?: string };
  required?: readonly string[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  discriminator?: { propertyName: string };
  'x-required-scopes'?: readonly string[];
}

/** A parameter of an operation or a path. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  example?: unknown;
  schema: Schema;
  'x-client-permissions'?: readonly string[];
}

/** One alternative of authentication: scheme to scopes. */
export type SecurityRequirement = Record<string, readonly string[]>;

/** A response of an operation, or a reference to a shared one. */
export interface ResponseObject {
  $ref?: string;
  content?: Record<string, { schema: Schema; examples?: Record<string, ExampleObject> }>;
}

/** An example of a body, or a reference to a shared one. */
export interface ExampleObject {
  $ref?: string;
  value?: unknown;
}

/** An operation as it stands in the bundle. */
export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
  parameters?: readonly Parameter[];
  requestBody?: {
    required?: boolean;
    content: Record<string, { schema: Schema; examples?: Record<string, ExampleObject> }>;
  };
  responses: Record<string, ResponseObject>;
  security?: SecurityRequirement[];
  'x-client-permissions'?: readonly string[];
  'x-exactly-one-of'?: readonly string[];
  'x-at-least-one-of'?: readonly string[];
  'x-at-most-one-of'?: readonly string[];
  'x-pagination'?: { items?: string; styles: readonly string[] };
}

/** How calls are authenticated, as far as scopes go. */
export interface SecurityScheme {
  flows?: { authorizationCode: { scopes: Record<string, string> } };
  'x-extended-scopes'?: Record<string, string>;
}

/** The bundled description. */
export interface Description {
  paths: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

/** An operation with where it is found. */
export interface PlacedOperation {
  method: string;
  path: string;
  operation: Operation;
  parameters: readonly Parameter[];
}

const bundle = new URL('../../openapi/dist/openapi.json', import.meta.url);
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Reads the bundle, and the hash that generated code carries. */
export async function readDescription(): Promise<{ description: Description; hash: string }> {
  const text = await readFile(bundle, 'utf8').catch(() => {
    throw new Error('The bundled description is missing. Run: pnpm generate');
  });
  return {
    description: JSON.parse(text) as Description,
    hash: createHash('sha256').update(text).digest('hex'),
  };
}

/** Every operation, in the order of the contents page, with the parameters of its path merged in. */
export function operationsOf(description: Description): PlacedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation) return [];
      if (!operation.operationId)
        throw new Error(`${method.toUpperCase()} ${path} has no operationId in the description.`);
      const shared = (item['parameters'] ?? []) as readonly Parameter[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
        parameter.$ref ? resolve<Parameter>(description, parameter.$ref) : parameter,
      );
      return [{ method, path, operation, parameters }];
    }),
  );
}

/** Follows a local reference such as `#/components/schemas/User`. */
export function resolve<T>(description: Description, reference: string): T {
  const steps = reference.replace(/^#\//, '').split('/');
  let found: unknown = description;
  for (const step of steps) {
    found = (found as Record<string, unknown> | undefined)?.[
      step.replaceAll('~1', '/').replaceAll('~0', '~')
    ];
  }
  if (found === undefined) throw new Error(`The description refers to ${reference}, which is not there.`);
  return found as T;
}

/** The schema itself, references followed. */
export function schemaOf(description: Description, schema: Schema): Schema {
  return schema.$ref ? { ...resolve<Schema>(description, schema.$ref), ...without(schema, '$ref') } : schema;
}

/** The component's name in a reference. */
export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** The scopes of the description with their texts. */
export function scopesOf(description: Description): Record<string, string> {
  return description.components.securitySchemes['OAuth2']?.flows?.authorizationCode.scopes ?? {};
}

/** The scopes that are added to a token by a code, with their texts. */
export function extendedScopesOf(description: Description): Record<string, string> {
  return description.components.securitySchemes['OAuth2']?.['x-extended-scopes'] ?? {};
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object;
  return rest;
}
