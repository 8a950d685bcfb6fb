import type { ValidCase } from '../cases/case.ts';
import type { DescribedOperation } from '../description/operations.ts';
import type { MatrixCase } from './case.ts';
import { reasons } from './reasons.ts';
import { withScope } from './scenarios.ts';

/** An operation with each scope that is enough for it, and with every scope but those; none where any token will do. */
export function scopeCases(
  { operationId, scopes, success }: DescribedOperation,
  { call, octets = false, inSandbox }: ValidCase,
  allScopes: readonly string[],
): MatrixCase[] {
  if (scopes.length === 0) return [];
  const asked = { prism: reasons.stateless };
  const shared = { operationId, about: 'scope' as const, call, asked };
  const enough = scopes.map((scope) => ({
    ...shared,
    name: `with ${scope} alone`,
    status: inSandbox?.status ?? success,
    signer: [scope],
    unable: octets ? { proxy: reasons.octets } : {},
    ...withScope[operationId]?.[scope],
  }));
  const without = {
    ...shared,
    name: `without ${scopes.join(' and ')}`,
    status: 403,
    signer: allScopes.filter((scope) => !scopes.includes(scope)),
    asked: { ...asked, ...(octets && { proxy: reasons.octets }) },
    unable: {},
  };
  return [...enough, without];
}
