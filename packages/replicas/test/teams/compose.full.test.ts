import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { connectSandbox, connectTeams } from '@litas/sandbox/connect';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Running, startCli } from '../../../sandbox/test/cli/process.ts';
import {
  adminToken,
  composedOptions,
  nginxConfiguration,
} from '../../../sandbox/test/docker/compose-file.ts';
import { call } from '../../../sandbox/test/support/caller.ts';
import { nginx, startConfigured } from '../../../sandbox/test/support/nginx.ts';
import { certificateFor, fetchThrough } from '../../../sandbox/test/support/tls.ts';
import { freePort } from '../../src/free-port.ts';
import { findBinaries } from '../../src/postgres-binaries.ts';
import { type PostgresServer, startPostgres } from '../../src/postgres-server.ts';
import { query, withoutPostgres } from '../support/database.ts';

const origin = 'https://sandbox.example.org';
const found = findBinaries();
const programs = 'folder' in found ? found.folder : '';
/** The tests need a server of their own, and the programs that Debian installs with it. */
const skipped =
  withoutPostgres ||
  process.env['LITAS_POSTGRES_URL'] !== undefined ||
  nginx === undefined ||
  !existsSync(join(programs, 'pg_dump'));

const guide = readFileSync(new URL('../../../../apps/docs/guides/team-sandbox.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'litas-compose-'));
let postgres: PostgresServer;
/** The password that the guide creates for the user of the database. */
let password = '';
const replicas: Running[] = [];

beforeAll(async () => {
  if (skipped) return;
  postgres = await startPostgres();
  await runGuide('create role');
  password = readFileSync(join(folder, 'database-password'), 'utf8').trim();
  vi.stubEnv('PGPASSWORD', password);
  const [setting] = await query<{ hba_file: string }>(postgres.url, 'show hba_file');
  const path = setting?.hba_file ?? '';
  writeFileSync(path, `host all sandbox all scram-sha-256\n${readFileSync(path, 'utf8')}`);
  await query(postgres.url, 'select pg_reload_conf()');
});
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica[Symbol.asyncDispose]()));
  await postgres?.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** URL of a database, without the password, as in the compose file. */
const storeOf = (name: string): string => `postgres://sandbox@${new URL(postgres.url).host}/${name}`;

/** Starts a replica with the command of the compose file, and waits until it is ready. */
async function startReplica(port: number, database = 'sandbox'): Promise<Running> {
  const replica = startCli('--port', String(port), ...composedOptions(folder, storeOf(database), 5));
  replicas.push(replica);
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/__sandbox/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitUntil(isReady, { interval: 20, timeout: 60_000 });
  return replica;
}

/** The configuration of the proxy of the compose file, with the addresses of replicas. */
const configurationFor = (...ports: readonly number[]): string =>
  nginxConfiguration.replace(
    'server sandbox:4010;',
    ports.map((port) => `server 127.0.0.1:${port};`).join('\n  '),
  );

/** Starts the proxy in front of replicas. */
const startProxy = async (...ports: readonly number[]) =>
  startConfigured(nginx ?? '', await certificateFor('sandbox.example.org'), configurationFor(...ports));

/** Creates a team with credentials for a world. */
async function createCredentials(fetch: typeof globalThis.fetch) {
  const { token } = await connectTeams(origin, { token: adminToken, fetch }).createTeam('shop');
  const world = connectSandbox(origin, { token, fetch }).world('checkout');
  const { client: id, key } = await world.createClient({ title: 'Shop' });
  return { world, client: { id, key } };
}

/** Returns the block of commands in the guide that contains a text, with each command in one line. */
const blockWith = (text: string): readonly string[] => {
  const blocks = guide.match(/^```sh\n[^]*?^```/gm) ?? [];
  const block = blocks.find((each) => each.includes(text)) ?? '';
  return block.replaceAll(/ \\\n\s*/g, ' ').split('\n');
};

/** Runs the block of commands in the guide that contains a text, as the administrator of the database. It installs nothing. */
async function runGuide(contained: string): Promise<void> {
  const commands = blockWith(contained).filter((line) => !/^(?:```|npm install )/.test(line));
  expect(commands.join('\n')).toContain('createdb');
  const { host, hostname, port } = new URL(postgres.url);
  const text = commands.join('\n').replaceAll('127.0.0.1:5432', host);
  const child = spawn('sh', ['-euc', text], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: 'postgres',
      PATH: `${programs}:${process.env['PATH']}`,
    },
  });
  const [code, output, errors] = await Promise.all([
    once(child, 'close'),
    textOf(child.stdout),
    textOf(child.stderr),
  ]);
  expect([code[0], output, errors]).toEqual([0, '', '']);
}

test.skipIf(skipped)(
  'replicas are replaced under load without a failed request, and a dump restores everything',
  { timeout: 300_000 },
  async () => {
    const [first, second, third] = await Promise.all([freePort(), freePort(), freePort()]);
    const [old] = await Promise.all([startReplica(first), startReplica(second)]);
    await using proxy = await startProxy(first, second);
    const fetch = fetchThrough(proxy);
    const { world, client } = await createCredentials(fetch);

    const ending = new AbortController();
    const statuses = new Map<number | string, number>();
    const count = (status: number | string): void =>
      void statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const read = async (): Promise<void> => {
      while (!ending.signal.aborted) count((await call({ origin, fetch }, client, '/rest/v1/client')).status);
    };
    const pay = async (): Promise<void> => {
      const payment = { to: 14471, amount: 1, currency: 'EUR', details: 'During the upgrade' };
      while (!ending.signal.aborted) {
        await world.addPayment(payment);
        count('paid');
      }
    };
    const load = Promise.all([read(), read(), pay(), pay()]);
    await startReplica(third);
    await proxy.reload(configurationFor(second, third));
    old?.child.kill('SIGTERM');
    expect(await old?.ended()).toBe(0);
    const atTheEnd = statuses.get('paid') ?? 0;
    await vi.waitUntil(() => (statuses.get('paid') ?? 0) > atTheEnd + 10, { interval: 20, timeout: 60_000 });
    ending.abort();
    await load;
    expect(new Set(statuses.keys())).toEqual(new Set([200, 'paid']));

    await runGuide('pg_dump');
    const port = await freePort();
    await startReplica(port, 'restored');
    await using restored = await startProxy(port);
    const onRestored = { origin, fetch: fetchThrough(restored) };
    expect((await call(onRestored, client, '/rest/v1/client')).status).toBe(200);
    const paid = await query<{ count: number }>(
      new URL('/restored', postgres.url).href,
      "select count(*)::int as count from statements where value like '%During the upgrade%'",
    );
    expect(paid[0]?.count).toBe(statuses.get('paid'));
  },
);

test.skipIf(skipped)('a replica with a wrong password of the database says so', async () => {
  vi.stubEnv('PGPASSWORD', 'another-password');
  await using replica = startCli('--port', '0', ...composedOptions(folder, storeOf('sandbox'), 0));
  const started = performance.now();
  expect(await replica.ended()).toBe(1);
  // The server waits a minute for a password.
  expect(performance.now() - started).toBeLessThan(50_000);
  vi.stubEnv('PGPASSWORD', password);
  expect(replica.stderr()).toMatch(
    /does not accept this user and password\. Check the user, and set PGPASSWORD to its password\.\n$/,
  );
  expect(replica.stderr()).not.toContain('another-password');
});

test.skipIf(skipped)('a replica without the password of the database says so', async () => {
  vi.stubEnv('PGPASSWORD', undefined);
  await using replica = startCli('--port', '0', ...composedOptions(folder, storeOf('sandbox'), 0));
  expect(await replica.ended()).toBe(1);
  vi.stubEnv('PGPASSWORD', password);
  expect(replica.stderr()).toMatch(/^The database \S+ needs a password\. Set PGPASSWORD\.\n$/m);
});

test.skipIf(skipped)('the command of the guide starts a replica that shares the database', async () => {
  const [, line = ''] =
    /^npx @litas\/sandbox (.+--store postgres:.+)$/m.exec(blockWith('--store postgres:').join('\n')) ?? [];
  const port = await freePort();
  // It writes the token of the administrator into the folder.
  composedOptions(folder, '', 0);
  const words = line
    .replace('admin-token-file admin-token', `admin-token-file ${join(folder, 'admin_token')}`)
    .replace('127.0.0.1:5432', new URL(postgres.url).host)
    .replace('--port 4011', `--port ${port}`)
    .split(' ');
  expect(words).toContain(String(port));
  await using replica = startCli(...words);
  await vi.waitUntil(() => replica.stdout().includes('\n'), { interval: 20, timeout: 60_000 });
  const headers = { authorization: `Bearer ${adminToken}`, host: new URL(origin).host };
  const response = await fetch(`http://127.0.0.1:${port}/__sandbox/teams`, { headers });
  expect(response.status).toBe(200);
});
