import type { RequestOptions, Wallet } from '@litas/client';
import { operations } from '../description/find-operation.ts';
import type { DescribedOperation } from '../description/operations.ts';
import { beyondWorld } from './beyond-world.ts';
import type { ValidCase } from './case.ts';
import { variantsOf } from './example-parameters.ts';

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
export const validCases: readonly ValidCase[] = [...operations.flatMap(derive), ...written];

/** The first valid call of every operation. */
export const firstCases: readonly ValidCase[] = operations.flatMap(({ operationId }) =>
  validCases.filter((each) => each.operationId === operationId).slice(0, 1),
);

function derive(operation: DescribedOperation): ValidCase[] {
  const { operationId } = operation;
  return variantsOf(operation).map(({ name, parameters, headers, octets = false }) => {
    const inSandbox = beyondWorld[operationId]?.[name];
    return {
      operationId,
      name,
      octets,
      call: (wallet) =>
        // The parameters come from the description that the method was generated from.
        (wallet[operationId as keyof Wallet] as Method)(parameters, { headers }),
      ...(inSandbox && { inSandbox }),
    };
  });
}
