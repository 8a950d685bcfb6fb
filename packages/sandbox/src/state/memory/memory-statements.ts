import type { Payee, StatementQuery, StatementRecord, StatementSlice } from '../statement-record.ts';
import type { Statements } from '../store.ts';
import { StatementIndex } from './statement-index.ts';
import type { UndoLog } from './undo-log.ts';

type Indexes = ReadonlyMap<number, StatementIndex>;

/**
 * The statements of a world in memory. What the seed made is shared by all worlds, and what a snapshot holds by all that come from
 * it; a world that adds to a wallet gets its own copy.
 */
export class MemoryStatements implements Statements {
  #shared: Indexes;
  #own = new Map<number, StatementIndex>();
  readonly #undo: UndoLog;

  constructor(seeded: Indexes, undo: UndoLog) {
    this.#shared = seeded;
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
      index = this.#shared.get(walletId)?.copy() ?? new StatementIndex();
      this.#own.set(walletId, index);
    }
    const changed = index;
    this.#undo.note(() => changed.remove(row));
    changed.add(row);
  }

  /** The indexes of all wallets, which are shared from now on. */
  contents(): Indexes {
    if (this.#own.size > 0) this.replace(new Map([...this.#shared, ...this.#own]));
    return this.#shared;
  }

  /** Holds these and no others; it cannot be taken back. */
  replace(indexes: Indexes): void {
    this.#shared = indexes;
    this.#own = new Map();
  }

  #indexOf(walletId: number): StatementIndex | undefined {
    return this.#own.get(walletId) ?? this.#shared.get(walletId);
  }
}
