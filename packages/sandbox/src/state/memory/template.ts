import { sizeOf } from '../budget.ts';
import type { WorldSeed } from '../world-seed.ts';
import { StatementIndex } from './statement-index.ts';

/** The statements of wallets. */
export type Indexes = ReadonlyMap<number, StatementIndex>;

/** What worlds begin from. All of them share its statements until they add some of their own. */
export class Template {
  readonly seed: WorldSeed;
  readonly statements: Indexes;
  /** Bytes that a world takes of the budget for its statements. */
  readonly bytes: number;

  /**
   * @param seed - The first records.
   * @param bytes - Bytes that a world takes of the budget for its statements. @default 0, as all worlds share them
   */
  constructor(seed: WorldSeed, bytes = 0) {
    this.seed = seed;
    this.bytes = bytes;
    const older = [...(seed.olderStatements ?? [])].map(
      ([id, rows]) => [id, new StatementIndex(rows)] as const,
    );
    const statements = new Map(older);
    for (const [id, rows] of seed.statements) {
      const index = statements.get(id) ?? new StatementIndex();
      for (const row of rows) index.add(row);
      statements.set(id, index);
    }
    this.statements = statements;
  }
}

/** Bytes of the statements of a template that a single world has. */
export const statementBytes = ({ statements }: WorldSeed): number =>
  [...statements.values()].flat().reduce((sum, row) => sum + sizeOf(row), 0);
