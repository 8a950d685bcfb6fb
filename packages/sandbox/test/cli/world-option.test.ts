import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

/** Writes a file for as long as a test takes. */
async function worldFile(text: string): Promise<{ path: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-world-'));
  const path = join(folder, 'world.json');
  await writeFile(path, text);
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

test('--world loads the initial state from a file', async () => {
  await using file = await worldFile('{ "now": "2026-05-01T09:00:00Z", "users": [{ "id": 8 }] }');
  await using cli = startCli('--port', '0', '--no-workbench', '--world', file.path);
  const url = await urlOf(cli);
  expect(await (await fetch(`${url}/__sandbox/clock`)).json()).toEqual({
    now: '2026-05-01T09:00:00.000Z',
    frozen: true,
  });
  expect(await (await fetch(url)).text()).toContain('№ 8');
});

test.each([
  ['{ "users": [\n  { "id": 8, }\n] }', 'The file is not valid JSON: line 2, column 14.'],
  ['{ "users": [', 'The file is not valid JSON: line 1, column 13.'],
  [
    '{ "users": [{ "id": 8, "age": 3 }] }',
    'In the file, users.0: Has unknown fields: age; known are id, password, profile, wallets.',
  ],
  [
    '{ "seed": 1,\n  "seed": 2 }',
    'The file is not valid JSON: the key "seed" is there twice: line 2, column 3.',
  ],
])('rejects %j with the path, and exit code 2', async (text, problem) => {
  await using file = await worldFile(text);
  await using cli = startCli('--world', file.path);
  expect(await cli.ended()).toBe(2);
  expect(cli.stderr()).toBe(`Option --world cannot be ${file.path}. ${problem}\n`);
});

const wallet = {
  id: 9,
  reservations: [{ currency: 'EUR', amount: 500, details: 'Deposit' }],
  statements: [{ date: '2026-02-10T00:00:00Z', amount: 900, currency: 'EUR', direction: 'in' }],
};

test.each([
  ['2026-01-01T00:00:00Z', 2],
  ['2026-03-01T00:00:00Z', null],
])('a file is validated for the time of --now: %s', async (now, exitCode) => {
  await using file = await worldFile(JSON.stringify({ users: [{ id: 8, wallets: [wallet] }] }));
  await using cli = startCli('--port', '0', '--no-workbench', '--world', file.path, '--now', now);
  await Promise.race([cli.ended(), urlOf(cli)]);
  expect(cli.child.exitCode).toBe(exitCode);
  expect(cli.stderr()).toBe(
    exitCode === null
      ? ''
      : `Option --world cannot be ${file.path}. In the file, users.0.wallets.0: Would have -5.00 EUR at disposal: raise opening.EUR.\n`,
  );
});

test('reads a file with a byte order mark', async () => {
  await using file = await worldFile('\uFEFF{ "users": [{ "id": 8 }] }');
  await using cli = startCli('--port', '0', '--no-workbench', '--world', file.path, '--auto-consent', '8');
  expect(await (await fetch(await urlOf(cli))).text()).toContain('№ 8');
});

test('all problems of a file are listed, up to a limit', async () => {
  await using file = await worldFile('{ "users": [{ "id": 0 }, { "id": 8, "age": 3 }], "seed": "x" }');
  await using cli = startCli('--world', file.path);
  expect(await cli.ended()).toBe(2);
  expect(cli.stderr()).toBe(
    `Option --world cannot be ${file.path}. In the file:
  users.1: Has unknown fields: age; known are id, password, profile, wallets
  seed: Must be an integer
  users.0.id: Must be at least 1
`,
  );
  await using long = await worldFile(
    JSON.stringify({ users: Array.from({ length: 30 }, () => ({ id: 0 })) }),
  );
  await using second = startCli('--world', long.path);
  await second.ended();
  const lines = second.stderr().trimEnd().split('\n');
  expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([
    22,
    '  users.19.id: Must be at least 1',
    '  and 10 more',
  ]);
});
