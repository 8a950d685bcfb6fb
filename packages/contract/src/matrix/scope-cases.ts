import type { ValidCase } from '../cases/case.ts';
import type { DescribedOperation } from '../description/operations.ts';
import type { MatrixCase } from './case.ts';
import { reasons } from './reasons.ts';
import { withScope } from './scenarios.ts';

/** Returns the cases of an operation with each sufficient scope, and without all of them; none when any token will do. */
export function scopeCases(
  { operationId, scopes, success }: DescribedOperation,
  { call, binary = false, inSandbox }: ValidCase,
  allScopes: readonly string[],
): MatrixCase[] {
  if (scopes.length === 0) return [];
  const replayed = { prism: reasons.stateless };
  const shared = { operationId, about: 'scope' as const, call, replayed };
  const enough = scopes.map((scope) => ({
    ...shared,
    name: `with ${scope} alone`,
    status: inSandbox?.status ?? success,
    signer: [scope],
    excluded: binary ? { proxy: reasons.binary } : {},
    ...withScope[operationId]?.[scope],
  }));
  const without = {
    ...shared,
    name: `without ${scopes.join(' and ')}`,
    status: 403,
    signer: allScopes.filter((scope) => !scopes.includes(scope)),
    replayed: { ...replayed, ...(binary && { proxy: reasons.binary }) },
    excluded: {},
  };
  return [...enough, without];
}
