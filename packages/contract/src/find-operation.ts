import { type DescribedOperation, operationsOf, readBundle } from './description.ts';

const operations = operationsOf((await readBundle()).bundle);

/** The description of an operation. */
export function findOperation(operationId: string): DescribedOperation {
  const found = operations.find((each) => each.operationId === operationId);
  if (!found) throw new Error(`The description has no operation ${operationId}.`);
  return found;
}
