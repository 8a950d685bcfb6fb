import {
  credentialsOf,
  type Description,
  jsonSchemaOf,
  nameOf,
  type Operation,
  operationsOf,
  type PlacedOperation,
  requiredScopesOf,
  type Schema,
  schemaOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { bodyGroupsOf } from './body-groups.ts';

/** Emits the table of operations that the sandbox routes, authorizes and validates by. */
export function emitOperations(description: Description): string {
  const rows = operationsOf(description).map((placed) => rowOf(description, placed));
  return `${checkedBanner}

/** Properties of an operation that the sandbox needs. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  /** The credentials that sign it: none, only the client's, or those of a token or the client. */
  readonly credentials: 'none' | 'client' | 'any';
  /** Any one of these scopes lets a caller through; empty when none is needed. */
  readonly scopes: readonly string[];
  /** Path parameters and the type that each is read as. */
  readonly parameters: Readonly<Record<string, ParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ParameterType>>;
  /** Parameters that exclude or need each other. */
  readonly groups?: readonly ParameterGroup[];
  /** Fields of the JSON body that exclude or need each other. */
  readonly bodyGroups?: readonly ParameterGroup[];
  /** Any one of these client permissions lets a caller through. */
  readonly permissions?: readonly string[];
  /** Client permissions that single query parameters need, any one of each. */
  readonly queryPermissions?: Readonly<Record<string, readonly string[]>>;
  /** Patterns that the keys of query parameters with several members must have; the generated validators do not know them. */
  readonly keyPatterns?: Readonly<Record<string, string>>;
  /** Media types that the request body may have. */
  readonly mediaTypes?: readonly string[];
  /** Name of the schema of the response body, or of its items, for the gates on its fields. */
  readonly responseSchema?: string;
}

/** Types to which the text of a parameter is converted. A text that cannot be converted stays text, and the validator rejects it. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A rule for the number of parameters of a group in a request. */
export interface ParameterGroup {
  readonly count: 'exactly-one' | 'at-least-one' | 'at-most-one';
  readonly names: readonly string[];
}

/** Name of an operation. */
export type OperationId =
${rows.map((row) => `  | '${row.operationId}'`).join('\n')};

/** Credentials that sign each operation. */
export interface CredentialsOf {
${rows.map((row) => `  readonly ${row.operationId}: '${row.credentials}';`).join('\n')}
}

/** Every operation of the description. */
export const operations: readonly Operation[] = ${JSON.stringify(rows, null, 2)};
`;
}

function rowOf(description: Description, placed: PlacedOperation) {
  const { operationId, method, path, operation, parameters, responses } = placed;
  const typesOf = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, typeOf(description, schema)]),
    );
  const mediaTypes = Object.keys(operation.requestBody?.content ?? {});
  const groups = groupsOf(operation);
  const bodyGroups = bodyGroupsOf(description, operation);
  const permissions = operation['x-client-permissions'];
  const keyPatterns = Object.fromEntries(
    parameters.flatMap(({ name, schema: each }) => {
      const pattern = schemaOf(description, each).propertyNames?.pattern;
      return pattern === undefined ? [] : [[name, pattern]];
    }),
  );
  const queryPermissions = Object.fromEntries(
    parameters.flatMap(({ name, 'x-client-permissions': needed }) => (needed ? [[name, needed]] : [])),
  );
  const schema = jsonSchemaOf(responses['200']);
  const responseSchema = schema?.$ref ?? schema?.items?.$ref;
  return {
    operationId,
    method,
    path,
    credentials: credentialsOf(operation),
    scopes: requiredScopesOf(operation),
    parameters: typesOf('path'),
    query: typesOf('query'),
    ...(groups.length > 0 && { groups }),
    ...(bodyGroups.length > 0 && { bodyGroups }),
    ...(permissions && { permissions }),
    ...(Object.keys(queryPermissions).length > 0 && { queryPermissions }),
    ...(Object.keys(keyPatterns).length > 0 && { keyPatterns }),
    ...(mediaTypes.length > 0 && { mediaTypes }),
    ...(responseSchema && { responseSchema: nameOf(responseSchema) }),
  };
}

/** The type of a schema; of a union, the first that is not text. */
function typeOf(description: Description, reference: Schema): string {
  const schema = schemaOf(description, reference);
  const arms = (schema.anyOf ?? []).map((arm) => typeOf(description, arm));
  return schema.type ?? arms.find((type) => type !== 'string') ?? 'string';
}

const groupsOf = (operation: Operation) =>
  (['exactly-one', 'at-least-one', 'at-most-one'] as const).flatMap((count) => {
    const names = operation[`x-${count}-of`];
    return names ? [{ count, names }] : [];
  });
