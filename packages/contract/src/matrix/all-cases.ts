import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { sampleOf } from '../cases/sample.ts';
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

/** Returns the cases on a transport that repeats those on the sandbox with a slow validator, by {@link sampleOf}. */
export const sampleOn = (transport: Transport): readonly MatrixCase[] => sampleOf(casesOn(transport));
