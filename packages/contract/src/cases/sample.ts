/**
 * Returns the cases that repeat others with a slow validator: all of them in the full run and in `pnpm contract`, otherwise the first one
 * of each operation.
 *
 * @param cases - All cases.
 */
export function sampleOf<Case extends { readonly operationId: string }>(
  cases: readonly Case[],
): readonly Case[] {
  if (process.env['LITAS_FULL'] === '1' || process.env['MODE'] === 'contract') return cases;
  const first = new Map(cases.toReversed().map((each) => [each.operationId, each]));
  return cases.filter((each) => first.get(each.operationId) === each);
}
