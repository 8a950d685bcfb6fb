import type { z } from 'zod';
import * as generated from '../generated/zod.gen.ts';
import type { OperationId } from '../generated/operations.gen.ts';

/** The parts of a request that have a validator. */
export type Part = 'Path' | 'Query' | 'Body';

/** The generated validator of a part of an operation's request; `undefined` when there is nothing to validate. */
export function validatorOf(operationId: OperationId, part: Part): z.ZodType | undefined {
  return byName[`z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${part}`];
}

// The generator names a validator after the operation and the part.
const byName = generated as Readonly<Record<string, z.ZodType | undefined>>;
