import type { RequestOptions, Wallet } from '@litas/client';
import { operations } from '../description/find-operation.ts';
import type { DescribedOperation } from '../description/operations.ts';
import { beyondWorld } from './beyond-world.ts';
import type { ValidCase } from './case.ts';
import { type Variant, variantsOf } from './example-parameters.ts';

type Method = (parameters: object, options: RequestOptions) => Promise<unknown>;

/** A case that the examples lack: characters that a proxy could encode in another way. */
const written: readonly ValidCase[] = [
  {
    operationId: 'listStatements',
    name: 'through filters that need escaping',
    call: (wallet) =>
      wallet.listStatements({
        walletId: 'me',
        currency: 'EUR,USD',
        direction: 'out',
        text: 'Kava & taxi (50% [off]) ~ąž+',
        from: 1_704_067_200,
        to: 1_767_225_600,
        limit: 20,
        offset: 20,
      }),
  },
];

/** Valid calls of every operation, from its examples. */
export const validCases: readonly ValidCase[] = operations.flatMap(validCasesOf);

/** The first valid call of every operation. */
export const firstCases: readonly ValidCase[] = operations.flatMap(({ operationId }) =>
  validCases.filter((each) => each.operationId === operationId).slice(0, 1),
);

/** Returns the valid calls of one operation: those of its examples, then those written by hand. */
export function validCasesOf(operation: DescribedOperation): ValidCase[] {
  const { operationId } = operation;
  const derived = variantsOf(operation).map((variant): ValidCase => {
    const { name, binary = false } = variant;
    const inSandbox = beyondWorld[operationId]?.[name];
    return {
      operationId,
      name,
      binary,
      call: callOf(operationId, variant),
      ...(inSandbox && { inSandbox }),
    };
  });
  return [...derived, ...written.filter((each) => each.operationId === operationId)];
}

/** Calls an operation with parameters that need not match the types of its method. */
export function callOf(
  operationId: string,
  { parameters, headers }: Pick<Variant, 'parameters' | 'headers'>,
): ValidCase['call'] {
  // The parameters come from the description from which the method was generated.
  return (wallet) => (wallet[operationId as keyof Wallet] as Method)(parameters, { headers });
}
