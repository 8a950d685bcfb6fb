import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signMac } from '@litas/client/mac';
import { afterAll, expect, test } from 'vitest';
import { call, exampleClient, tokenFor } from '../support/caller.ts';
import { startCli, urlOf } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-store-option-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bin = fileURLToPath(new URL('../../bin/litas-sandbox.js', import.meta.url));

test('continues with the state of its file after a restart', async () => {
  const store = `sqlite:${join(folder, 'restart.db')}`;
  const first = startCli('--port', '0', '--no-workbench', '--store', store);
  const before = { fetch, origin: await urlOf(first) };
  const token = await tokenFor(before, 'wallet_list manage_account');
  const described = { method: 'PUT', json: { description: 'Savings' } } as const;
  const first200 = await call(before, token, '/rest/v1/wallet/14471', described);
  expect(first200.status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await first.ended()).toBe(0);
  expect(first.stderr()).toBe('');

  await using second = startCli('--port', '0', '--no-workbench', '--store', store);
  const after = { fetch, origin: await urlOf(second) };
  const { status, headers, body } = await call(after, token, '/rest/v1/wallet/14471');
  expect([status, Object(body['account'])['description']]).toEqual([200, 'Savings']);
  const id = 'paysera-correlation-id';
  expect(headers.get(id)).not.toBe(first200.headers.get(id));
});

test('a request that was sent before a restart is not accepted again after it', async () => {
  const store = `sqlite:${join(folder, 'replay.db')}`;
  const first = startCli('--port', '0', '--no-workbench', '--store', store);
  const origin = await urlOf(first);
  const { header: authorization } = await signMac({
    ...exampleClient,
    method: 'GET',
    url: `${origin}/rest/v1/currencies`,
  });
  const send = () => fetch(`${origin}/rest/v1/currencies`, { headers: { authorization } });
  const status = (await send()).status;
  expect(status).not.toBe(401);
  first.child.kill('SIGKILL');
  await first.ended();
  await using second = startCli('--port', new URL(origin).port, '--store', store);
  expect(await urlOf(second)).toBe(origin);
  const response = await send();
  expect([response.status, await response.json()]).toMatchObject([
    401,
    { error_description: 'The nonce was used before' },
  ]);
});

test('rejects a file that another sandbox has open', async () => {
  const path = join(folder, 'shared.db');
  await using first = startCli('--port', '0', '--store', `sqlite:${path}`);
  await urlOf(first);
  await using second = startCli('--port', '0', '--store', `sqlite:${path}`);
  expect(await second.ended()).toBe(1);
  expect(second.stderr()).toBe(
    `${path} is in use by another process. Only one process at a time can open a SQLite store.\n`,
  );
});

/** Starts the command with a store that cannot be opened, and returns its exit code and what it prints. */
function rejection(store: string, env: NodeJS.ProcessEnv = {}): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [bin, '--port', '0', '--store', store], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, stderr };
}

test('rejects a file that is not a database', () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Not a database, but a text that is long enough to look into.'.repeat(20));
  expect(rejection(`sqlite:${path}`)).toEqual({
    code: 1,
    stderr: `${path} is not a SQLite database. Use another file.\n`,
  });
});

test('rejects the database of another program without changing it', () => {
  const path = join(folder, 'other.db');
  const other = new DatabaseSync(path);
  other.exec('create table worlds (name text)');
  other.close();
  expect(rejection(`sqlite:${path}`)).toEqual({
    code: 1,
    stderr: `${path} is the database of another program. Use another file.\n`,
  });
});

test('a folder that is not there is a sentence', () => {
  const path = join(folder, 'missing', 'sandbox.db');
  expect(rejection(`sqlite:${path}`)).toEqual({
    code: 1,
    stderr: `${path} cannot be opened. It must be the path of a file, in a folder that exists and is writable.\n`,
  });
});

test('rejects another kind of store with exit code 2', () => {
  const { code, stderr } = rejection('mysql://localhost/sandbox');
  expect(code).toBe(2);
  expect(stderr).toBe(
    'Option --store cannot be mysql://localhost/sandbox. It must be sqlite: with the path of a file, such as sqlite:./sandbox.db, or the URL of a PostgreSQL database, such as postgres://user@host/database.\n',
  );
});

test('without kysely the command that installs it is named', () => {
  const hook = `import { registerHooks } from 'node:module';
registerHooks({
  resolve: (name, context, next) => {
    if (!name.startsWith('kysely')) return next(name, context);
    throw Object.assign(new Error("Cannot find package 'kysely'"), { code: 'ERR_MODULE_NOT_FOUND' });
  },
});`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
  expect(rejection(`sqlite:${join(folder, 'new.db')}`, env)).toEqual({
    code: 1,
    stderr: 'A store in SQLite needs kysely. Run: npm install kysely\n',
  });
});
