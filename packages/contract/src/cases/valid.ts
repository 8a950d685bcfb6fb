import type { RequestOptions, Wallet } from '@litas/client';
import { operations } from '../description/find-operation.ts';
import type { DescribedOperation } from '../description/operations.ts';
import { beyondWorld } from './beyond-world.ts';
import type { ValidCase } from './case.ts';
import { type Variant, variantsOf } from './example-parameters.ts';

type Method = (parameters: object, options: RequestOptions) => Promise<unknown>;

/** What the description's examples do not try: what a proxy's rewriting of a query could change. */
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

/** Valid calls of one operation: those of its examples, then what is written by hand. */
export function validCasesOf(operation: DescribedOperation): ValidCase[] {
  const { operationId } = operation;
  const derived = variantsOf(operation).map((variant): ValidCase => {
    const { name, octets = false } = variant;
    const inSandbox = beyondWorld[operationId]?.[name];
    return {
      operationId,
      name,
      octets,
      call: callOf(operationId, variant),
      ...(inSandbox && { inSandbox }),
    };
  });
  return [...derived, ...written.filter((each) => each.operationId === operationId)];
}

/** Calls an operation with parameters that need not fit the types of its method. */
export function callOf(
  operationId: string,
  { parameters, headers }: Pick<Variant, 'parameters' | 'headers'>,
): ValidCase['call'] {
  // The parameters come from the description that the method was generated from.
  return (wallet) => (wallet[operationId as keyof Wallet] as Method)(parameters, { headers });
}
