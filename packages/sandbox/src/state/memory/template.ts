import { sizeOf } from '../budget.ts';
import type { WorldSeed } from '../world-seed.ts';
import { StatementIndex } from './statement-index.ts';

/** The statements of wallets. */
export type Indexes = ReadonlyMap<number, StatementIndex>;

/** The initial state of worlds. They share its statements until they add their own. */
export class Template {
  readonly seed: WorldSeed;
  readonly statements: Indexes;
  /** Bytes of the budget that a world uses for its statements. */
  readonly bytes: number;

  /**
   * @param seed - The first records.
   * @param bytes - Bytes of the budget that a world uses for its statements. @default 0, as all worlds share them
   */
  constructor(seed: WorldSeed, bytes = 0) {
    this.seed = seed;
    this.bytes = bytes;
    this.statements = indexesOf(seed);
  }
}

/** Indexes of the statements that have no older ones beside them. The seeded worlds of several sandboxes have the same statements. */
const known = new WeakMap<WorldSeed['statements'], Indexes>();

function indexesOf({ statements, olderStatements }: WorldSeed): Indexes {
  const before = olderStatements ? undefined : known.get(statements);
  if (before) return before;
  const older = [...(olderStatements ?? [])].map(([id, rows]) => [id, new StatementIndex(rows)] as const);
  const indexes = new Map(older);
  for (const [id, rows] of statements) {
    const index = indexes.get(id) ?? new StatementIndex();
    for (const row of rows) index.add(row);
    indexes.set(id, index);
  }
  if (!olderStatements) known.set(statements, indexes);
  return indexes;
}

/** Returns the size in bytes of the statements of a template that only one world uses. */
export const statementBytes = ({ statements }: WorldSeed): number =>
  [...statements.values()].flat().reduce((sum, row) => sum + sizeOf(row), 0);
