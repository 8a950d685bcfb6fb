import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectSandbox } from '@litas/sandbox/connect';
import { serve, type SandboxServer } from '@litas/sandbox/node';
import { cleanStatement } from '../../../sandbox/src/state/postgres/journal-statements.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { logIn, person, type SharedSandbox, sharedSandbox } from '../support/sandboxes.ts';

let url: string;
let replicas: readonly SharedSandbox[] = [];
let servers: readonly SandboxServer[] = [];

beforeAll(async () => {
  if (withoutPostgres) return;
  url = await newDatabase('journals');
  replicas = await Promise.all([1, 2].map(() => sharedSandbox(url, { personalData: true })));
  servers = await Promise.all(replicas.map(({ sandbox }) => serve(sandbox, { port: 0 })));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(replicas.map((replica) => replica[Symbol.asyncDispose]()));
});

/** The sandboxes over HTTP. */
const connected = () => servers.map((server) => connectSandbox(server.url));

test.skipIf(withoutPostgres)(
  'every replica returns the requests of all, with unique ids and numbers',
  async () => {
    const [first, second] = connected();
    const worlds = [first?.world('journal'), second?.world('journal')];
    for (let count = 0; count < 6; count++) await worlds[count % 2]?.fetch('/rest/v1/server');
    const entries = (await worlds[0]?.journal.find()) ?? [];
    expect(entries.map(({ number, operation }) => [number, operation])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, 'getServer']),
    );
    expect(new Set(entries.map(({ correlationId }) => correlationId)).size).toBe(6);
    expect(await worlds[1]?.journal.find()).toEqual(entries);
    expect(await worlds[1]?.journal.find({ since: 4, limit: 1 })).toEqual(entries.slice(5));
    await worlds[1]?.journal.clear();
    expect(await worlds[0]?.journal.find()).toEqual([]);
    await worlds[0]?.fetch('/rest/v1/server');
    const [next] = (await worlds[1]?.journal.find()) ?? [];
    expect(next?.number).toBe(1);
    await worlds[0]?.remove();
    expect(await second?.worlds()).not.toContain('journal');
  },
);

test.skipIf(withoutPostgres)('entries are redacted before they are stored', async () => {
  const { sandbox } = replicas[0] ?? expect.unreachable();
  await logIn(sandbox);
  const stored = await query<{ value: string }>(url, 'select value from journal_entries');
  const texts = stored.map(({ value }) => value).join('\n');
  expect(texts).toContain('"operation":"createToken"');
  expect(texts).not.toContain(person.password);
  expect(texts).not.toContain(person.username);
  const tokens = await query<{ value: string }>(url, "select value from records where kind = 'tokens'");
  expect(tokens.length).toBeGreaterThan(0);
  for (const { value } of tokens) {
    const token = JSON.parse(value) as { id: string; key: string; refreshToken: string };
    for (const secret of [token.id, token.key, token.refreshToken]) expect(texts).not.toContain(secret);
  }
});

test.skipIf(withoutPostgres)('a stream of events has those of every replica, in order', async () => {
  const [first, second] = connected();
  const [here, there] = [first?.world('events'), second?.world('events')];
  await here?.fetch('/rest/v1/server');
  const ending = new AbortController();
  const seen: unknown[] = [];
  const watching = (async () => {
    for await (const { event, data } of here?.events({ signal: ending.signal }) ?? []) {
      seen.push(event === 'request' ? data.operation : event === 'world' ? data.change : event);
      if (seen.length === 5) ending.abort();
      if (event !== 'live') continue;
      await there?.fetch('/rest/v1/server');
      await there?.clock.advance(60);
      await here?.fetch('/rest/v1/server');
      await there?.reset();
    }
  })();
  await watching;
  expect(seen).toEqual(['live', 'getServer', 'clock', 'getServer', 'reset']);
});

test.skipIf(withoutPostgres)('messages of every replica are events', async () => {
  const [first, second] = connected();
  const [here, there] = [first?.world('messages'), second?.world('messages') ?? expect.unreachable()];
  await there.fetch('/rest/v1/server');
  const found: unknown[] = [];
  for await (const { event, data } of here?.events() ?? []) {
    if (event === 'live') await (await logIn(there)).assignPhone({ userId: 'me', phone: '37060000777' });
    if (event !== 'message') continue;
    found.push(data.recipient);
    break;
  }
  expect(found).toEqual(['37060000777']);
});

test.skipIf(withoutPostgres)(
  'many busy worlds of a team take nothing from the journals of another team',
  async () => {
    const add = `insert into journal_entries (world, era, number, event, at, value)
    select $1, 0, number, number, now() + make_interval(secs => $3), repeat('x', 1000) from generate_series(1, $2) as number`;
    await query(url, 'delete from journal_entries');
    await query(url, add, ['quiet/one', 30, 0]);
    // The entries of the busy team are newer than those of the quiet one.
    for (let world = 0; world < 8; world++) await query(url, add, [`busy/${world}`, 100, world + 1]);
    await query(url, cleanStatement.text, [200_000]);
    const kept = await query<{ world: string; count: number }>(
      url,
      'select world, count(*)::int as count from journal_entries group by world order by world',
    );
    expect(kept).toEqual([
      { world: 'busy/6', count: 70 },
      { world: 'busy/7', count: 100 },
      { world: 'quiet/one', count: 30 },
    ]);
  },
);
