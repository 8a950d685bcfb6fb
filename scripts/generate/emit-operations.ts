import { checkedBanner } from './banner.ts';
import { credentialsOf, requiredScopesOf } from './credentials.ts';
import {
  type Description,
  nameOf,
  operationsOf,
  type PlacedOperation,
  type Schema,
  schemaOf,
} from './description.ts';

/** Emits the table of operations that the sandbox routes, authorizes and validates by. */
export function emitOperations(description: Description): string {
  const rows = operationsOf(description).map((placed) => rowOf(description, placed));
  return `${checkedBanner}

/** What the description says of an operation, as far as the sandbox needs it. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  /** Whose credentials sign it: nobody's, the client's alone, or a token's or the client's. */
  readonly credentials: 'none' | 'client' | 'any';
  /** Any one of these scopes lets a caller through; empty when none is needed. */
  readonly scopes: readonly string[];
  /** Path parameters and the type that each is read as. */
  readonly parameters: Readonly<Record<string, ParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ParameterType>>;
  /** Media type of the request body. */
  readonly requestBody?: string;
  /** Name of the schema of the answer, or of its items, for the gates on its fields. */
  readonly answer?: string;
}

/** What the text of a parameter is read as, where it can be; what cannot stays text, for the validator to judge. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array';

/** Name of an operation. */
export type OperationId =
${rows.map((row) => `  | '${row.operationId}'`).join('\n')};

/** Whose credentials sign each operation. */
export interface CredentialsOf {
${rows.map((row) => `  readonly ${row.operationId}: '${row.credentials}';`).join('\n')}
}

/** Every operation of the description. */
export const operations: readonly Operation[] = ${JSON.stringify(rows, null, 2)};
`;
}

function rowOf(description: Description, { method, path, operation, parameters }: PlacedOperation) {
  const typesOf = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, typeOf(description, schema)]),
    );
  const requestBody = Object.keys(operation.requestBody?.content ?? {})[0];
  const schema = operation.responses['200']?.content?.['application/json']?.schema;
  const answer = schema?.$ref ?? schema?.items?.$ref;
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    credentials: credentialsOf(operation),
    scopes: requiredScopesOf(operation),
    parameters: typesOf('path'),
    query: typesOf('query'),
    ...(requestBody && { requestBody }),
    ...(answer && { answer: nameOf(answer) }),
  };
}

/** The type of a schema; of a union, the first that is not text. */
function typeOf(description: Description, reference: Schema): string {
  const schema = schemaOf(description, reference);
  const arms = (schema.anyOf ?? []).map((arm) => typeOf(description, arm));
  return schema.type ?? arms.find((type) => type !== 'string') ?? 'string';
}
