import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { operations } from '../description/find-operation.ts';
import { matrixCases } from './cases.ts';
import type { MatrixCase, Way } from './case.ts';

/** Every case of the matrix of the description as it is. */
export const allCases: readonly MatrixCase[] = await matrixCases(
  operations,
  tokenScopesOf(readDescription()),
);

/** Those that can be run on a way. */
export const casesOn = (way: Way): readonly MatrixCase[] =>
  allCases.filter(({ unable }) => unable[way] === undefined);
