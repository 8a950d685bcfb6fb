import { type Account, sizeOf } from '../budget.ts';
import type { Payee, StatementQuery, StatementRecord, StatementSlice } from '../statement-record.ts';
import type { Statements } from '../store.ts';
import type { ChangeLog } from './change-log.ts';
import { StatementIndex } from './statement-index.ts';
import type { Indexes, Template } from './template.ts';

/** A statement that was added to those of a template. */
export interface AddedStatement {
  readonly walletId: number;
  readonly row: StatementRecord;
}

/** The captured statements of a world. */
export interface StatementContents {
  readonly template: Template;
  /** The statements of the template and the added ones. */
  readonly indexes: Indexes;
  readonly added: readonly AddedStatement[];
}

/**
 * The statements of a world in memory. Worlds with the same template, or restored from the same snapshot, share statements. A world that
 * adds a statement to a wallet gets its own copy of that wallet.
 */
export class MemoryStatements implements Statements {
  #template: Template;
  #shared: Indexes;
  #own = new Map<number, StatementIndex>();
  #added: AddedStatement[] = [];
  readonly #log: ChangeLog;
  readonly #account: Account;

  /** @param account - Counts the bytes of the added statements. */
  constructor(template: Template, log: ChangeLog, account: Account) {
    this.#template = template;
    this.#shared = template.statements;
    this.#log = log;
    this.#account = account;
  }

  /** The template of the shared statements. */
  get template(): Template {
    return this.#template;
  }

  select(walletId: number, query: StatementQuery): StatementSlice {
    return this.#indexOf(walletId)?.select(query) ?? { rows: [], total: 0, offset: 0 };
  }

  payees(walletId: number): readonly Payee[] {
    return this.#indexOf(walletId)?.payees() ?? [];
  }

  add(walletId: number, row: StatementRecord): void {
    this.#account.check(sizeOf(row));
    this.#log.note({
      part: 'statements',
      key: this.#added.length,
      undo: () => {
        this.#added.pop();
        this.#account.add(-sizeOf(row));
        this.#own.get(walletId)?.remove(row);
      },
    });
    this.#add({ walletId, row });
  }

  /** Returns the statements of all wallets. They are shared from then on. */
  contents(): StatementContents {
    this.#shared = this.#own.size > 0 ? new Map([...this.#shared, ...this.#own]) : this.#shared;
    this.#own = new Map();
    return { template: this.#template, indexes: this.#shared, added: [...this.#added] };
  }

  /** Replaces all statements. This cannot be rolled back. */
  replace({ template, indexes, added }: StatementContents): void {
    this.#template = template;
    this.#shared = indexes;
    this.#own = new Map();
    this.#account.add(bytesOf(added) - bytesOf(this.#added));
    this.#added = [...added];
  }

  /**
   * Replaces all statements by those of the template and the added ones, in the order in which they were added. This cannot be rolled back.
   */
  load(added: Iterable<AddedStatement>): void {
    this.replace({ template: this.#template, indexes: this.#template.statements, added: [] });
    for (const statement of added) this.#add(statement);
  }

  /** Adds statements that another process added. This cannot be rolled back. */
  append(added: Iterable<AddedStatement>): void {
    for (const statement of added) this.#add(statement);
  }

  /** The number of added statements. */
  get addedCount(): number {
    return this.#added.length;
  }

  /** Returns the added statement at a position, counted from 0. */
  addedAt(place: number): AddedStatement | undefined {
    return this.#added[place];
  }

  #add(statement: AddedStatement): void {
    const { walletId, row } = statement;
    let index = this.#own.get(walletId);
    if (!index) {
      index = this.#shared.get(walletId)?.copy() ?? new StatementIndex();
      this.#own.set(walletId, index);
    }
    index.add(row);
    this.#account.add(sizeOf(row));
    this.#added.push(statement);
  }

  #indexOf(walletId: number): StatementIndex | undefined {
    return this.#own.get(walletId) ?? this.#shared.get(walletId);
  }
}

const bytesOf = (added: readonly AddedStatement[]): number =>
  added.reduce((sum, { row }) => sum + sizeOf(row), 0);
