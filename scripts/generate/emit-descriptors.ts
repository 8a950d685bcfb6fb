import {
  credentialsOf,
  type Description,
  operationsOf,
  type PlacedOperation,
  type Schema,
  schemaOf,
  sensitivityOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { paginationOf } from './pagination.ts';
import { bodyOf } from './request-body.ts';

/**
 * Emits one descriptor for each operation, with the data that the client needs to send it. Each is a separate constant, so that a bundle
 * contains only the used ones.
 */
export function emitDescriptors(description: Description): string {
  const operations = operationsOf(description);
  const ids = operations.map(({ operationId }) => operationId);
  return `${checkedBanner}

/** Name of an operation, and of its method. */
export type OperationId =
${ids.map((id) => `  | '${id}'`).join('\n')};

/**
 * Values of a path parameter: a positive integer (\`id\`), a positive integer or \`me\` (\`me\`), an integer from 0 (\`place\`), or text.
 */
export type PathParameterKind = 'id' | 'me' | 'place' | 'text';

/** Pagination of an operation. */
export interface Pagination {
  /** Field with the rows; missing when the data is the list itself. */
  readonly items?: string;
  /** Whether pages are requested by cursor or by offset; missing when the list has only one page. */
  readonly style?: 'cursor' | 'offset';
}

/** Descriptor of an operation. */
export interface Descriptor {
  /** The operation. */
  readonly operation: OperationId;
  /** HTTP method; missing for GET. */
  readonly method?: string;
  /** Path with the names of its parameters in braces. */
  readonly path: string;
  /** Kinds of the path parameters, except for those of the default kind "me". */
  readonly parameters?: Readonly<Record<string, PathParameterKind>>;
  /** Names of the query parameters; missing when there are none. */
  readonly query?: readonly string[];
  /** Media type of the body, the default one where there are several; missing for JSON. */
  readonly contentType?: string;
  /** Whether each field of the body is a parameter, or the whole body is one. */
  readonly body?: 'fields' | 'whole';
  /** Credentials that sign: only client credentials, or none; missing when a token or client credentials sign. */
  readonly credentials?: 'client' | 'none';
  /** Set for the token endpoints, whose errors have a class of their own. */
  readonly errors?: 'oauth';
  /** Pagination; missing when the data is not a list. */
  readonly pages?: Pagination;
  /** Names of the path and query parameters whose values are personal or secret; missing when there are none. */
  readonly sensitive?: readonly string[];
}

${operations.map((placed) => constantOf(description, placed)).join('\n')}
/** All descriptors. */
export const descriptors: readonly Descriptor[] = [
${ids.map((id) => `  ${id},`).join('\n')}
];
`;
}

function constantOf(description: Description, placed: PlacedOperation): string {
  const { method, path, operation, parameters } = placed;
  const credentials = credentialsOf(operation);
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const kinds = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name, schema }) => [name, kindOf(description, name, schema)])
    // Most parameters name a user or a wallet.
    .filter(([, kind]) => kind !== 'me');
  const body = bodyOf(description, operation);
  const pages = paginationOf(description, placed);
  const sensitive = parameters
    .filter((parameter) => parameter.in !== 'header' && sensitivityOf(description, parameter) !== 'none')
    .map(({ name }) => name);
  // In this order, the descriptors of all operations compress best.
  const descriptor = {
    path,
    ...(method !== 'GET' && { method }),
    operation: operation.operationId,
    ...(kinds.length > 0 && { parameters: Object.fromEntries(kinds) as Record<string, string> }),
    ...(query.length > 0 && { query }),
    ...(body && { body: body.form }),
    ...(credentials !== 'any' && { credentials }),
    ...(operation.tags?.includes('OAuth') && { errors: 'oauth' }),
    // Most bodies are JSON.
    ...(body && body.contentType !== 'application/json' && { contentType: body.contentType }),
    ...(pages && { pages }),
    ...(sensitive.length > 0 && { sensitive }),
  };
  const fields = Object.entries(descriptor).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return `/** \`${method} ${path}\` */
export const ${operation.operationId}: Descriptor = {
${fields.join('\n')}
};
`;
}

/** The kind of a path parameter, from its schema. */
function kindOf(description: Description, name: string, reference: Schema): string {
  const schema = schemaOf(description, reference);
  const arms = (schema.anyOf ?? [schema]).map((arm) => schemaOf(description, arm));
  const integer = arms.find(({ type }) => type === 'integer');
  const others = arms.filter((arm) => arm !== integer);
  if (!integer) return 'text';
  if (others.some((arm) => arm.const !== 'me') || ![0, 1].includes(integer.minimum ?? NaN)) {
    throw new Error(`The client knows no kind for the schema of the path parameter ${name}.`);
  }
  if (integer.minimum === 0) return 'place';
  return others.length > 0 ? 'me' : 'id';
}
