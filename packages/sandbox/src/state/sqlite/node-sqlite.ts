import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { StoreUnavailable } from '../store-unavailable.ts';

/** Maximum number of cached prepared statements. */
const maxStatements = 200;

/** Creates a file that only its owner can read, as it will hold keys and passwords. An existing file stays as it is. */
function createFile(path: string): void {
  try {
    closeSync(openSync(path, 'ax', 0o600));
  } catch {
    // It exists, or SQLite will say what is wrong.
  }
}

/** Opens a file with `node:sqlite`, in the form that Kysely's dialect takes. */
export function openFile(path: string): SqliteDatabase {
  if (path !== ':memory:') createFile(path);
  const database = new DatabaseSync(path);
  // Nothing that was committed is lost when the process is killed. Another process that opens the file fails at once.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      let statement = statements.get(text);
      if (!statement) {
        if (statements.size >= maxStatements) statements.clear();
        statement = toStatement(database, text);
        statements.set(text, statement);
      }
      return statement;
    },
  };
}

function toStatement(database: DatabaseSync, text: string): SqliteStatement {
  const statement = checked(() => database.prepare(text));
  const parameters = (given: readonly unknown[]) => given as readonly SQLInputValue[];
  return {
    // Node.js 22.16 is the first with `columns`.
    reader: 'columns' in statement ? statement.columns().length > 0 : isReader(text),
    all: (given) => checked(() => statement.all(...parameters(given))),
    run: (given) => {
      try {
        return checked(() => statement.run(...parameters(given)));
      } catch (error) {
        // SQLite rolls a transaction back by itself when the disk is full.
        if (text !== 'rollback' || !isWithoutTransaction(error)) throw error;
        return { changes: 0, lastInsertRowid: 0 };
      }
    },
    iterate: (given) => statement.iterate(...parameters(given)),
  };
}

/** Returns whether a statement returns rows, from its text. */
export const isReader = (text: string): boolean =>
  /^\s*(?:select|values|pragma|explain)\b|\breturning\b/i.test(text) ||
  (/^\s*with\b/i.test(text) && !/\b(?:insert|update|delete)\b/i.test(text));

const isWithoutTransaction = (error: unknown): boolean =>
  String(Object(error).message).includes('no transaction is active');

/** SQLite's codes of what may pass: busy, read-only, input or output, full, cannot open. */
const passing: ReadonlySet<number> = new Set([5, 8, 10, 13, 14]);

/** SQLite's primary code of an error; 0 for other errors. */
export const codeOfError = (error: unknown): number => Number(Object(error).errcode ?? 0) & 0xff;

function checked<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!passing.has(codeOfError(error))) throw error;
    throw new StoreUnavailable(`SQLite: ${String(Object(error).message)}`, { cause: error });
  }
}
