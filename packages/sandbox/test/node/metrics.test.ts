import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../src/metrics.ts';
import { serve } from '../../src/node/index.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import { call, exampleClient, frozenSandbox, tokenFor } from '../support/caller.ts';

/** Serves a sandbox with metrics. */
async function started(store = new MemoryStore()) {
  const { log, onExchange, observe, text } = createMetrics();
  const sandbox = frozenSandbox({ log, metrics: text, store: observe(store) });
  const server = await serve(sandbox, { port: 0, onExchange });
  onTestFinished(() => server.close());
  const read = async (): Promise<string> => (await fetch(`${server.url}/__sandbox/metrics`)).text();
  return { origin: server.url, fetch, read, text };
}

/** Returns the lines of a metric, without its comments. */
const linesOf = (metrics: string, name: string): string[] =>
  metrics.split('\n').filter((line) => line.startsWith(`litas_sandbox_${name}`));

test('counts requests by operation, status and outcome', async () => {
  const { origin, read } = await started();
  const token = await tokenFor({ origin, fetch }, 'email');
  await call({ origin, fetch }, token, '/rest/v1/user/me');
  await fetch(`${origin}/rest/v1/user/me`, { headers: { 'x-sandbox-fault': 'status=503' } });
  await call({ origin, fetch }, { ...token, key: 'wrong' }, '/rest/v1/user/me');
  await fetch(`${origin}/frontend/oauth`);
  await fetch(`${origin}/no/such/path`);
  await fetch(`${origin}/__sandbox/health`);
  expect(linesOf(await read(), 'requests_total').toSorted()).toEqual([
    'litas_sandbox_requests_total{operation="control",status="200",outcome="success"} 1',
    'litas_sandbox_requests_total{operation="createToken",status="200",outcome="success"} 1',
    'litas_sandbox_requests_total{operation="getUser",status="200",outcome="success"} 1',
    'litas_sandbox_requests_total{operation="getUser",status="401",outcome="rejection"} 1',
    'litas_sandbox_requests_total{operation="getUser",status="503",outcome="fault"} 1',
    'litas_sandbox_requests_total{operation="other",status="404",outcome="rejection"} 1',
    'litas_sandbox_requests_total{operation="page",status="400",outcome="rejection"} 1',
  ]);
});

test('measures requests and transactions', async () => {
  const { origin, read } = await started();
  await tokenFor({ origin, fetch }, 'email');
  await call({ origin, fetch }, exampleClient, '/rest/v1/client');
  const metrics = await read();
  expect(linesOf(metrics, 'request_duration_seconds_count')).toEqual([
    'litas_sandbox_request_duration_seconds_count{operation="createToken"} 1',
    'litas_sandbox_request_duration_seconds_count{operation="getClient"} 1',
  ]);
  expect(linesOf(metrics, 'store_duration_seconds_count').toSorted()).toEqual([
    'litas_sandbox_store_duration_seconds_count{kind="read"} 1',
    'litas_sandbox_store_duration_seconds_count{kind="write"} 1',
  ]);
});

test('counts connections that sent no request', async () => {
  const { onUnusedConnection, text } = createMetrics();
  onUnusedConnection();
  expect(linesOf(await text(), 'unused')).toEqual(['litas_sandbox_unused_connections_total 1']);
});

test('shows the usage of the store and its limits', async () => {
  const { origin, read } = await started(new MemoryStore({ maxWorlds: 7 }));
  await fetch(`${origin}/rest/v1/server`, { headers: { 'x-sandbox-world': 'checkout' } });
  await call({ origin, fetch }, exampleClient, '/rest/v1/client');
  const metrics = await read();
  expect(linesOf(metrics, 'worlds')).toEqual([
    'litas_sandbox_worlds{kind="used"} 2',
    'litas_sandbox_worlds{kind="limit"} 8',
  ]);
  expect(linesOf(metrics, 'nonces')[0]).toBe('litas_sandbox_nonces{kind="used"} 1');
  expect(Number(linesOf(metrics, 'state_bytes')[0]?.split(' ')[1])).toBeGreaterThan(10_000);
});

test('has its other metrics when the store cannot be read', async () => {
  const broken = Object.assign(new MemoryStore(), { usage: () => Promise.reject(new Error('Lost.')) });
  const { text } = await started(broken);
  const metrics = await text();
  expect(linesOf(metrics, 'worlds')).toEqual([]);
  expect(metrics).toContain('process_cpu_seconds_total');
});

test('has few labels whatever clients send, and no secret or name of a world', async () => {
  const { origin, read } = await started();
  const token = await tokenFor({ origin, fetch }, 'email');
  const send = async (index: number): Promise<void> => {
    const paths = [`/canary-${index}?token=${token.id}`, `/frontend/canary-${index}`, '/rest/v1/user/me'];
    const headers = { 'x-sandbox-world': `canary-${index}`, authorization: `MAC id="canary${index}"` };
    for (const path of paths) await (await fetch(origin + path, { headers })).text();
  };
  await send(0);
  await read();
  const countLines = async () => linesOf(await read(), '').length;
  const before = await countLines();
  for (let index = 1; index < 40; index += 1) await send(index);
  const metrics = await read();
  expect(await countLines()).toBe(before);
  for (const secret of ['canary', token.id, token.key]) expect(metrics).not.toContain(secret);
});

test('the observed store has all functions of the store', async () => {
  const store = new MemoryStore({ maxWorlds: 3 });
  const observed = createMetrics().observe(store);
  expect([observed.instance, observed.nonces, observed.snapshots]).toEqual([
    store.instance,
    store.nonces,
    store.snapshots,
  ]);
  expect(await observed.worlds()).toEqual([]);
  expect((await observed.usage()).worlds).toEqual({ used: 0, limit: 4 });
  await observed.close();
});
