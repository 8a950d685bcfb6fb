import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { freePort } from '../../src/free-port.ts';
import { newDatabase, withoutPostgres } from '../support/database.ts';
import { command, startReplica } from '../support/replicas.ts';

/** Runs the sandbox where it cannot start. */
function rejection(store: string): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [command, '--port', '0', '--store', store], {
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

test('a database that cannot be reached is a sentence without the password', async () => {
  const address = `127.0.0.1:${await freePort()}`;
  const { code, stderr } = rejection(`postgres://ona:secret-word@${address}/shop`);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    new RegExp(
      `^The database ${address}/shop cannot be used: .+\\. Check that the server runs, and its address\\.\n$`,
    ),
  );
  expect(stderr).not.toContain('secret-word');
});

test.skipIf(withoutPostgres)('a database that does not exist is a sentence', async () => {
  const url = new URL(await newDatabase('command'));
  url.pathname += '_missing';
  expect(rejection(url.href)).toEqual({
    code: 1,
    stderr: `The database ${url.host}${url.pathname} does not exist. Create it: createdb --host ${url.hostname} --port ${url.port} --owner ${url.username} ${url.pathname.slice(1)}\n`,
  });
});

test.skipIf(withoutPostgres)('continues with the state of the database after a restart', async () => {
  const url = await newDatabase('restart');
  const first = await startReplica(url);
  const reset = { method: 'POST', headers: { 'x-sandbox-world': 'kept' } };
  expect((await fetch(`${first.url}/__sandbox/reset`, reset)).status).toBe(204);
  await first.close();
  expect([first.child.exitCode, first.errors()]).toEqual([0, '']);
  const second = await startReplica(url);
  const listed = (await (await fetch(`${second.url}/__sandbox/worlds`)).json()) as { worlds: string[] };
  expect(listed.worlds).toContain('kept');
  await second.close();
});
