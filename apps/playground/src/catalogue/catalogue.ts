import {
  type Credentials,
  credentialsOf,
  errorsOf,
  examplesOf,
  operationsOf,
  type PlacedOperation,
  requiredScopesOf,
} from '@litas/openapi/read/browser';
import { description } from '../scopes/description.ts';

/** An operation as lists show it. */
export interface CatalogueEntry extends PlacedOperation {
  readonly tag: string;
  readonly summary: string;
  /** Any one of these scopes is enough; empty when it needs none. */
  readonly scopes: readonly string[];
  /** The codes of its errors. */
  readonly errors: readonly string[];
  readonly credentials: Credentials;
}

/** Every operation of the description, in its order. */
export const catalogue: readonly CatalogueEntry[] = operationsOf(description).map((placed) => ({
  ...placed,
  tag: placed.operation.tags?.[0] ?? '',
  summary: placed.operation.summary,
  scopes: requiredScopesOf(placed.operation),
  errors: errorCodesOf(placed),
  credentials: credentialsOf(placed.operation),
}));

/** Returns the operation with an id. */
export const entryOf = (operationId: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.operationId === operationId);

/**
 * Finds operations by the words of a query: each must be part of the name, the path, the summary, a scope or an error.
 *
 * @param query - Words separated by spaces.
 */
export function findOperations(query: string): readonly CatalogueEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.filter(({ operationId, method, path, summary, scopes, errors }) => {
    const text = [operationId, method, path, summary, ...scopes, ...errors].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The codes in the examples of the error responses. */
function errorCodesOf(placed: PlacedOperation): readonly string[] {
  const codes = errorsOf(placed).flatMap(({ response }) =>
    examplesOf(description, response.content).flatMap(({ value }) => {
      const { error } = Object(value) as { error?: unknown };
      return typeof error === 'string' ? [error] : [];
    }),
  );
  return [...new Set(codes)];
}
