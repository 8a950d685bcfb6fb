import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { exportWorlds, importWorlds } from '../../src/cli/world-files.ts';
import type { WorldExport } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { openSqliteStore } from '../../src/sqlite.ts';
import { call, frozenSandbox, tokenFor } from '../support/caller.ts';
import { shareSandbox } from '../teams/teams.ts';
import { startCli } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-world-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function started() {
  const sandbox = frozenSandbox();
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  return { sandbox, url: server.url };
}

const silent = (): void => undefined;

/** Creates a folder of its own for the files of a test. */
const newFolder = (): string => mkdtempSync(join(folder, 'files-'));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as WorldExport;

test('a world moves from memory over a file into a SQLite store, and its tokens work there', async () => {
  const { sandbox, url } = await started();
  const world = sandbox.world('checkout');
  const token = await tokenFor(world, 'email balance');
  const before = await call(world, token, '/rest/v1/wallet/me/balance');
  const output = newFolder();
  await using cli = startCli('export', 'checkout', '--url', url, '--output', output);
  expect([await cli.ended(), cli.stderr()]).toEqual([0, '']);
  const path = join(output, 'checkout.json');
  expect(cli.stdout()).toBe(`Wrote ${path}. It contains keys and passwords: keep it like a password.\n`);
  expect(statSync(path).mode & 0o777).toBe(0o600);

  const file = join(output, 'sandbox.db');
  await using importing = startCli('import', path, '--store', `sqlite:${file}`, '--world', 'copy');
  expect([await importing.ended(), importing.stderr()]).toEqual([0, '']);
  expect(importing.stdout()).toBe(`Imported ${path} into the world copy.\n`);
  const store = await openSqliteStore(file);
  const copy = frozenSandbox({ store }).world('copy');
  // The token is known to this world only, although the request does not name it.
  const after = await call({ fetch: copy.fetch, origin: url }, token, '/rest/v1/wallet/me/balance');
  expect(after.body).toEqual(before.body);
  await store.close();
});

test('the file says what it contains, and keeps its contents over two stores', async () => {
  const { sandbox, url } = await started();
  await tokenFor(sandbox.world('a'), 'email');
  const output = newFolder();
  await exportWorlds(['a'], { url, output }, silent);
  const first = read(join(output, 'a.json'));
  expect(first.notice).toMatch(/keys of clients and tokens, passwords, .* Keep it like a password\.$/);
  const store = { kind: 'sqlite', path: join(output, 'sandbox.db') } as const;
  await importWorlds([join(output, 'a.json')], { url, store }, silent);
  await exportWorlds(['a'], { url, store, output, force: true }, silent);
  expect(read(join(output, 'a.json'))).toEqual(first);
});

test('every world can be exported, each into a file', async () => {
  const { sandbox, url } = await started();
  await sandbox.world('a').fetch('/rest/v1/server');
  await sandbox.fetch('/rest/v1/server');
  const output = newFolder();
  await exportWorlds([], { url, output, all: true }, silent);
  expect(['a', 'default'].map((name) => read(join(output, `${name}.json`)).world)).toEqual(['a', 'default']);
});

test('a snapshot can be exported instead of the present state', async () => {
  const { sandbox, url } = await started();
  const world = sandbox.world('a');
  await world.snapshot('before');
  const token = await tokenFor(world, 'email');
  const output = newFolder();
  await exportWorlds(['a'], { url, output, snapshot: 'before' }, silent);
  expect(readFileSync(join(output, 'a.json'), 'utf8')).not.toContain(token.key);
  await exportWorlds(['a'], { url, output, force: true }, silent);
  expect(readFileSync(join(output, 'a.json'), 'utf8')).toContain(token.key);
  const unknown = exportWorlds(['a'], { url, output, snapshot: 'other', force: true }, silent);
  await expect(unknown).rejects.toThrow('There is no snapshot other of this world');
});

test('a file is not replaced without --force, and then only its owner can read it', async () => {
  const { sandbox, url } = await started();
  await sandbox.fetch('/rest/v1/server');
  const output = newFolder();
  const path = join(output, 'default.json');
  writeFileSync(path, 'mine', { mode: 0o644 });
  await expect(exportWorlds([], { url, output }, silent)).rejects.toThrow(
    `${path} cannot be written. It exists. To replace it, add --force.`,
  );
  expect(readFileSync(path, 'utf8')).toBe('mine');
  await exportWorlds([], { url, output, force: true }, silent);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('an unknown world is not created by an export', async () => {
  const { sandbox, url } = await started();
  await expect(exportWorlds(['none'], { url, output: newFolder() }, silent)).rejects.toThrow(
    'There is no world none.',
  );
  expect(await sandbox.worlds()).not.toContain('none');
});

test.each([
  [
    'another version',
    (file: WorldExport) => ({ ...file, version: 2 }),
    'The export has version 2; this sandbox reads 1.',
  ],
  ['changed contents', (file: WorldExport) => ({ ...file, contents: {} }), 'digest does not match'],
  ['no contents', () => ({ world: 'a' }), 'The file is not an export of a world.'],
])('rejects a file with %s', async (_, change, message) => {
  const { sandbox, url } = await started();
  const path = join(newFolder(), 'a.json');
  writeFileSync(path, JSON.stringify(change(await sandbox.world('a').exportWorld())));
  await expect(importWorlds([path], { url }, silent)).rejects.toThrow(message);
});

test('rejects a file that is not JSON, is too large or does not exist', async () => {
  const path = join(newFolder(), 'a.json');
  const importing = () => importWorlds([path], { url: 'http://127.0.0.1:1' }, silent);
  await expect(importing()).rejects.toThrow(`${path} cannot be read: It does not exist.`);
  writeFileSync(path, '{"world":');
  await expect(importing()).rejects.toThrow(`${path} is not an export of a world.`);
  truncateSync(path, 33 * 1_048_576);
  await expect(importing()).rejects.toThrow(`${path} is larger than 32 MiB, the limit of an import.`);
});

test('a store with worlds of teams is exported and imported with the token of the team only', async () => {
  const output = newFolder();
  const place = { kind: 'sqlite', path: join(output, 'sandbox.db') } as const;
  const store = await openSqliteStore(place.path);
  const shared = shareSandbox({ store });
  const token = await shared.team('shop');
  await shared.client(token, 'checkout');
  await store.close();
  const options = { url: 'http://127.0.0.1:1', store: place, output };
  const problem = /^The store has worlds of teams\. .* use --url with the token/;
  await expect(exportWorlds([], { ...options, all: true }, silent)).rejects.toThrow(problem);
  const path = join(output, 'a.json');
  writeFileSync(path, JSON.stringify(await frozenSandbox().world('a').exportWorld()));
  await expect(importWorlds([path], options, silent)).rejects.toThrow(problem);
});

test('an export of a team contains none of the credentials that were issued, and says so', async () => {
  const shared = shareSandbox();
  const server = await serve(shared.sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const token = await shared.team('shop');
  const client = await shared.client(token, 'checkout');
  const password = await shared.password(token, 'checkout');
  const session = await shared.token(client, password, 'email');
  vi.stubEnv('LITAS_SANDBOX_TOKEN', token);
  onTestFinished(() => void vi.unstubAllEnvs());
  const output = newFolder();
  const lines: string[] = [];
  await exportWorlds(['checkout'], { url: server.url, output }, (line) => void lines.push(line));
  const path = join(output, 'checkout.json');
  expect(lines).toEqual([
    `Wrote ${path}. It contains keys of tokens and messages with codes, but no keys of clients and no passwords: keep it like a password.`,
  ]);
  const text = readFileSync(path, 'utf8');
  expect([client.key, password, session.key].map((secret) => text.includes(secret))).toEqual([
    false,
    false,
    true,
  ]);
});

test('--all skips the worlds that another team shares, and says so; by its name, such a world is an error', async () => {
  const shared = shareSandbox();
  const server = await serve(shared.sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const [shop, billing] = [await shared.team('shop'), await shared.team('billing')];
  await shared.control(shop, 'POST /worlds', { world: 'checkout' });
  await shared.control(shop, 'PUT /worlds/checkout/shares/billing');
  await shared.control(billing, 'POST /worlds', { world: 'ledger' });
  vi.stubEnv('LITAS_SANDBOX_TOKEN', billing);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [output, lines] = [newFolder(), [] as string[]];
  await exportWorlds([], { url: server.url, output, all: true }, (line) => void lines.push(line));
  expect(lines).toEqual([
    'Skipped shop/checkout: only the team that owns a world can export it.',
    expect.stringContaining('ledger.json'),
  ]);
  await expect(exportWorlds(['shop/checkout'], { url: server.url, output }, silent)).rejects.toThrow(
    'Only the team shop can export the world shop/checkout. Ask it for the file.',
  );
  const path = join(output, 'ledger.json');
  await importWorlds([path], { url: server.url, world: 'shop/checkout' }, silent);
});

test('a name that is none is one sentence, also when it comes from a file', async () => {
  const { sandbox, url } = await started();
  const path = join(newFolder(), 'a.json');
  writeFileSync(path, JSON.stringify({ ...(await sandbox.world('a').exportWorld()), world: '-b' }));
  await using importing = startCli('import', path, '--url', url);
  expect([await importing.ended(), importing.stderr()]).toEqual([
    1,
    '-b is not the name of a world: letters, digits, and between them dots, hyphens and underscores; at most 64 characters. Name another one: --world NAME\n',
  ]);
});

test('an empty token is an error that names the variable', async () => {
  vi.stubEnv('LITAS_SANDBOX_TOKEN', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  const exporting = exportWorlds([], { url: 'http://127.0.0.1:1', output: folder }, silent);
  await expect(exporting).rejects.toThrow('LITAS_SANDBOX_TOKEN must be the token of a team.');
});

test('a sandbox that does not run is an error that names its URL', async () => {
  const url = 'http://127.0.0.1:1';
  await expect(exportWorlds([], { url, output: folder }, silent)).rejects.toThrow(url);
});
