/** First lines of every generated file. */
export const banner: readonly string[] = [
  '// Generated from openapi/ by `pnpm generate`. Do not edit.',
  // The generator's own runtime fails `exactOptionalPropertyTypes`, and its validators `isolatedDeclarations`.
  '// @ts-nocheck',
];

/** First line of the files that are checked like hand-written ones. */
export const checkedBanner = '// Generated from openapi/ by `pnpm generate`. Do not edit.';
