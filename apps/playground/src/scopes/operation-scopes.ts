import { type Description, operationOf, requiredScopesOf } from '@litas/openapi/read/browser';

/** Returns the scopes of an operation: any one of them is enough. Empty when it needs none. */
export const operationScopes = (description: Description, operationId: string): readonly string[] =>
  requiredScopesOf(operationOf(description, operationId).operation);
