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

/** An operation in a list. */
export interface CatalogueEntry extends PlacedOperation {
  readonly tag: string;
  readonly summary: string;
  /** The scopes, of which one is enough; empty if it needs none. */
  readonly scopes: readonly string[];
  /** The codes of its errors. */
  readonly errors: readonly string[];
  readonly credentials: Credentials;
}

/** All operations in the order of the description. */
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
 * Finds operations by words. Each word must be in the name, the path, the summary, a scope or an error.
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

/** Returns the codes of the error examples. */
function errorCodesOf(placed: PlacedOperation): readonly string[] {
  const codes = errorsOf(placed).flatMap(({ response }) =>
    examplesOf(description, response.content).flatMap(({ value }) => {
      const { error } = Object(value) as { error?: unknown };
      return typeof error === 'string' ? [error] : [];
    }),
  );
  return [...new Set(codes)];
}
