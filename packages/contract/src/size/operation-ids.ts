import { operationsOf, readDescription } from '@litas/openapi/read';

/** The names of all operations. */
export const operationIds: readonly string[] = operationsOf(readDescription()).map(
  ({ operationId }) => operationId,
);
