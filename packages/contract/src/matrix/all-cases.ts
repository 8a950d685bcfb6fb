import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { operations } from '../description/find-operation.ts';
import { matrixCases } from './cases.ts';
import type { MatrixCase, Transport } from './case.ts';

/** Every case of the matrix of the description as it is. */
export const allCases: readonly MatrixCase[] = await matrixCases(
  operations,
  tokenScopesOf(readDescription()),
);

/** Those that are run on a transport. Prism checks no scopes: a case of a scope would repeat the one of the example. */
export const casesOn = (transport: Transport): readonly MatrixCase[] =>
  allCases.filter(
    ({ unable, about }) => unable[transport] === undefined && !(transport === 'prism' && about === 'scope'),
  );
