import type { Payee, StatementQuery, StatementRecord, StatementSlice } from '../statement-record.ts';
import type { Statements } from '../store.ts';
import { StatementIndex } from './statement-index.ts';
import type { UndoLog } from './undo-log.ts';

/** The statements of a world in memory. What the seed made is shared by all worlds; one that adds to a wallet gets its own copy. */
export class MemoryStatements implements Statements {
  readonly #seeded: ReadonlyMap<number, StatementIndex>;
  readonly #own = new Map<number, StatementIndex>();
  readonly #undo: UndoLog;

  constructor(seeded: ReadonlyMap<number, StatementIndex>, undo: UndoLog) {
    this.#seeded = seeded;
    this.#undo = undo;
  }

  async select(walletId: number, query: StatementQuery): Promise<StatementSlice> {
    return this.#indexOf(walletId)?.select(query) ?? { rows: [], total: 0, offset: 0 };
  }

  async payees(walletId: number): Promise<readonly Payee[]> {
    return this.#indexOf(walletId)?.payees() ?? [];
  }

  async add(walletId: number, row: StatementRecord): Promise<void> {
    let index = this.#own.get(walletId);
    if (!index) {
      index = this.#seeded.get(walletId)?.copy() ?? new StatementIndex();
      this.#own.set(walletId, index);
    }
    const changed = index;
    this.#undo.note(() => changed.remove(row));
    changed.add(row);
  }

  #indexOf(walletId: number): StatementIndex | undefined {
    return this.#own.get(walletId) ?? this.#seeded.get(walletId);
  }
}
