import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { isReader, openFile } from '../../../src/state/sqlite/node-sqlite.ts';

test.for([
  'select 1',
  'SELECT a FROM t WHERE b = ?',
  'with x as (select 1) select * from x',
  'with x as (select 1) delete from t where a in x',
  'insert into t (a) values (1)',
  'insert into t (a) values (1) returning a',
  'update t set a = 2 where a = 1',
  'update t set a = 2 returning *',
  'delete from t',
  'create table u (a)',
  'begin',
  'values (1)',
])('finds out without Node.js 22.16 whether %j returns rows', (text) => {
  const database = new DatabaseSync(':memory:');
  database.exec('create table t (a, b)');
  expect(isReader(text)).toBe(database.prepare(text).columns().length > 0);
  database.close();
});

test('a rollback takes changes back, and is no error without a transaction', () => {
  const database = openFile(':memory:');
  const run = (text: string) => database.prepare(text).run([]);
  run('create table t (a)');
  run('begin');
  run('insert into t values (1)');
  run('rollback');
  expect(database.prepare('select * from t').all([])).toEqual([]);
  expect(run('rollback')).toEqual({ changes: 0, lastInsertRowid: 0 });
  database.close();
});
