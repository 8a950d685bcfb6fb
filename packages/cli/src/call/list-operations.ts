import type { CommandOperation } from '../generated/command-table.gen.ts';

/** Lists all operations by their tags, for the help of `litas call`. */
export function listOperations(operations: readonly CommandOperation[]): string {
  const width = Math.max(...operations.map(({ id }) => id.length));
  const byTag = Map.groupBy(operations, ({ tag }) => tag);
  return [...byTag]
    .map(([tag, rows]) =>
      [`${tag}:`, ...rows.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`)].join('\n'),
    )
    .join('\n\n');
}
