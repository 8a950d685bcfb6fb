import { once } from 'node:events';
import { createServer, request as requestTo } from 'node:http';
import type { AddressInfo } from 'node:net';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { checkPublicUrl } from '../../src/cli/doctor-proxy.ts';
import { checkStore } from '../../src/cli/doctor-store.ts';
import { createSandbox, type SandboxOptions } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { openSqliteStore } from '../../src/sqlite.ts';
import { certificateFor, startTlsProxy } from '../support/tls.ts';
import { startCli } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Serves a sandbox, behind a proxy that replaces the Host header when it is given. */
async function servedAt(options: SandboxOptions, host?: string): Promise<string> {
  const server = await serve(createSandbox(options), { port: 0 });
  onTestFinished(() => server.close());
  if (host === undefined) return server.url;
  const proxy = createServer((incoming, outgoing) => {
    const { url: path, method } = incoming;
    const headers = { ...incoming.headers, host };
    const sent = requestTo({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 0, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(sent);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

test('a sandbox that knows its public URL is well', async () => {
  const url = await servedAt({});
  expect(await checkPublicUrl(url)).toEqual([
    { level: 'ok', text: `Clients reach the sandbox at ${url}, and it knows this URL.` },
  ]);
});

test('a sandbox that takes its public URL for another one is a problem', async () => {
  const url = await servedAt({}, '127.0.0.1:1');
  expect(await checkPublicUrl(url)).toMatchObject([
    {
      level: 'problem',
      text: `The sandbox takes requests to ${url} to be for http://127.0.0.1:1. It will reject their signatures.`,
    },
  ]);
});

test('a proxy that sends a host which the sandbox does not know is a problem', async () => {
  const url = await servedAt({}, 'upstream.internal');
  const [finding] = await checkPublicUrl(url);
  expect(finding?.text).toMatch(/responds with status 403: .*not served at the host upstream\.internal/);
});

test('a URL at which nothing responds, or no sandbox does, is a problem', async () => {
  const other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  expect((await checkPublicUrl(url))[0]?.text).toBe(
    `${url} responds with status 200, and the response is not of a sandbox.`,
  );
  other.close();
  other.closeAllConnections();
  expect((await checkPublicUrl(url))[0]?.text).toMatch(/ does not respond: connect ECONNREFUSED/);
});

test('a certificate that is not trusted is a problem, with the variable that makes Node.js trust it', async () => {
  await using proxy = await startTlsProxy('http://127.0.0.1:1', await certificateFor('localhost'));
  const { port } = proxy.address as { port: number };
  const url = `https://localhost:${port}`;
  expect(await checkPublicUrl(url)).toEqual([
    {
      level: 'problem',
      text: `The certificate of ${url} is not trusted: DEPTH_ZERO_SELF_SIGNED_CERT.`,
      advice: expect.stringContaining('set NODE_EXTRA_CA_CERTS to the file') as string,
    },
  ]);
});

test('a store is checked without creating a file, updating tables or creating a world', async () => {
  const path = join(folder, 'new.db');
  expect(await checkStore({ kind: 'sqlite', path })).toEqual([
    {
      level: 'note',
      text: `There is no file ${path}. The sandbox creates it when it starts.`,
      advice: 'If the file should exist, check its path.',
    },
  ]);
  const earlier = new URL('../state/sqlite/fixtures/001-worlds.db', import.meta.url);
  copyFileSync(earlier, path);
  expect(await checkStore({ kind: 'sqlite', path })).toEqual([
    {
      level: 'note',
      text: `${path} has the tables of an earlier version.`,
      advice: 'The sandbox updates them when it starts. Make a backup before.',
    },
  ]);
  const database = new DatabaseSync(path);
  expect(database.prepare('select name from kysely_migration').all()).toEqual([{ name: '001-worlds' }]);
  database.close();
  rmSync(path);
  await (await openSqliteStore(path)).close();
  const opens = { level: 'ok', text: 'The store opens, and its tables are up to date.' };
  const writable = { level: 'ok', text: 'The store can be written.' };
  expect(await checkStore({ kind: 'sqlite', path })).toEqual([opens, writable]);
  const store = await openSqliteStore(path);
  expect(await store.worlds()).toEqual([]);
  await createSandbox({ store }).fetch('/rest/v1/server');
  await store.close();
  expect(await checkStore({ kind: 'sqlite', path })).toEqual([
    opens,
    writable,
    { level: 'ok', text: 'The clock of the store has the time of this machine.' },
  ]);
});

test('the doctor reports a store that does not open, with exit code 1', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Not a database, but a text that is long enough to look into.'.repeat(20));
  await using cli = startCli('doctor', '--port', '1', '--store', `sqlite:${path}`);
  expect(await cli.ended()).toBe(1);
  expect(cli.stdout()).toContain(
    `problem  The store does not open: ${path} is not a SQLite database. Use another file.\n`,
  );
});
