import { operations } from '../description/find-operation.ts';
import { readBundle, scopesOf } from '../description/read.ts';
import { matrixCases } from './cases.ts';
import type { MatrixCase, Way } from './case.ts';

/** Every case of the matrix of the description as it is. */
export const allCases: readonly MatrixCase[] = await matrixCases(
  operations,
  scopesOf((await readBundle()).bundle),
);

/** Those that can be run on a way. */
export const casesOn = (way: Way): readonly MatrixCase[] =>
  allCases.filter(({ unable }) => unable[way] === undefined);
