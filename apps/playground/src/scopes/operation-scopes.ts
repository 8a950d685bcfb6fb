import type { Description, OperationDescription } from './description.ts';

/** The scopes of an operation: any one of them is enough. Empty when it needs none. */
export function operationScopes(description: Description, operationId: string): readonly string[] {
  for (const path of Object.values(description.paths))
    for (const candidate of Object.values(path)) {
      if (!isOperation(candidate) || candidate.operationId !== operationId) continue;
      const scopes = (candidate.security ?? []).flatMap((requirement) => requirement['OAuth2'] ?? []);
      return [...new Set(scopes)];
    }
  return [];
}

const isOperation = (value: unknown): value is OperationDescription =>
  typeof value === 'object' && value !== null && 'operationId' in value;
