import { type Description, operationOf, requiredScopesOf } from '@litas/openapi/read/browser';

/** Returns the scopes of an operation, of which one is enough; empty if it needs none. */
export const operationScopes = (description: Description, operationId: string): readonly string[] =>
  requiredScopesOf(operationOf(description, operationId).operation);
