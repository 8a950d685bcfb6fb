import { follow, pointerStep } from './references.ts';
import type { Description, Operation, Parameter, PathMethod, Response } from './types.ts';

/** An operation with its method and path. */
export interface PlacedOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: Uppercase<PathMethod>;
  /** With parameter names in braces. */
  readonly path: string;
  /** JSON pointer of the operation in the bundle. */
  readonly pointer: string;
  /** The operation, with unresolved references. */
  readonly operation: Operation;
  /** Parameters of the path, then those of the operation, with references resolved. */
  readonly parameters: readonly Parameter[];
  /** Responses by status, including `default`, with references resolved. */
  readonly responses: Readonly<Record<string, Response>>;
}

const methods: readonly PathMethod[] = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * Returns all operations in the order of the contents page.
 *
 * @param description - The description.
 * @throws Error if an operation has no `operationId`.
 */
export function operationsOf(description: Description): PlacedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods.flatMap((key) => {
      const operation = item[key];
      if (!operation) return [];
      const method = key.toUpperCase() as Uppercase<PathMethod>;
      if (!operation.operationId) throw new Error(`${method} ${path} has no operationId in the description.`);
      return {
        operationId: operation.operationId,
        method,
        path,
        pointer: `/paths/${pointerStep(path)}/${key}`,
        operation,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          follow<Parameter>(description, parameter),
        ),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            follow<Response>(description, response),
          ]),
        ),
      };
    }),
  );
}

/**
 * Returns one operation.
 *
 * @param description - The description.
 * @param operationId - The name of the operation.
 * @throws Error if the description has no such operation.
 */
export function operationOf(description: Description, operationId: string): PlacedOperation {
  const found = operationsOf(description).find((each) => each.operationId === operationId);
  if (!found) throw new Error(`The description has no operation ${operationId}.`);
  return found;
}
