import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements that are kept for the next time. */
const maxStatements = 200;

/** Opens a file with `node:sqlite`, in the form that Kysely's dialect takes. */
export function openFile(path: string): SqliteDatabase {
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
        statement = toStatement(database.prepare(text));
        statements.set(text, statement);
      }
      return statement;
    },
  };
}

const toStatement = (statement: StatementSync): SqliteStatement => {
  const reader = statement.columns().length > 0;
  return {
    reader,
    all: (parameters) => statement.all(...(parameters as readonly SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
  };
};
