import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { operations } from '../description/find-operation.ts';
import { matrixCases } from './cases.ts';
import type { MatrixCase, Transport } from './case.ts';

/** Every case of the matrix of the bundle. */
export const allCases: readonly MatrixCase[] = await matrixCases(
  operations,
  tokenScopesOf(readDescription()),
);

/** Returns the cases that are run on a transport. Prism checks no scopes, so a case of a scope would repeat its example. */
export const casesOn = (transport: Transport): readonly MatrixCase[] =>
  allCases.filter(
    ({ excluded, about }) =>
      excluded[transport] === undefined && !(transport === 'prism' && about === 'scope'),
  );

/**
 * Returns the cases on a transport that repeats those on the sandbox with a slow validator: all of them in the full run and in
 * `pnpm contract`, otherwise the first one of each operation.
 */
export function sampleOn(transport: Transport): readonly MatrixCase[] {
  const cases = casesOn(transport);
  if (process.env['LITAS_FULL'] === '1' || process.env['MODE'] === 'contract') return cases;
  const first = new Map(cases.toReversed().map((each) => [each.operationId, each]));
  return cases.filter((each) => first.get(each.operationId) === each);
}
