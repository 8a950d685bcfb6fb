import { type DescribedOperation, operationsOf } from './operations.ts';
import { readBundle } from './read.ts';

/** Every operation of the description. */
export const operations: readonly DescribedOperation[] = operationsOf((await readBundle()).bundle);

const byId = new Map(operations.map((operation) => [operation.operationId, operation]));

/** The description of an operation. */
export function findOperation(operationId: string): DescribedOperation {
  const found = byId.get(operationId);
  if (!found) throw new Error(`The description has no operation ${operationId}.`);
  return found;
}
