import { readDescription } from '@litas/openapi/read';
import { type DescribedOperation, describedOperations } from './operations.ts';

/** Every operation of the bundle. */
export const operations: readonly DescribedOperation[] = describedOperations(readDescription());

const byId = new Map(operations.map((operation) => [operation.operationId, operation]));

/**
 * Returns an operation of the bundle.
 *
 * @throws Error when there is no such operation.
 */
export function findOperation(operationId: string): DescribedOperation {
  const found = byId.get(operationId);
  if (!found) throw new Error(`The description has no operation ${operationId}.`);
  return found;
}
