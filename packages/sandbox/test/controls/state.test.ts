import { expect, test, vi } from 'vitest';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { startControlled } from './http.ts';

const unavailable = (description: string) => ({
  status: 503,
  body: { error: 'internal_server_error', error_description: description },
});

test('a sandbox is ready until it drains, and healthy until it ends', async () => {
  await using controlled = await startControlled();
  expect(await controlled.control('GET', '/ready')).toEqual({ status: 200, body: { status: 'ready' } });
  controlled.sandbox.drain();
  expect(await controlled.control('GET', '/ready')).toEqual(unavailable('The sandbox is stopping'));
  expect((await controlled.control('GET', '/health')).status).toBe(200);
  const response = await controlled.sandbox.fetch('/__sandbox/ready');
  expect(response.headers.get('retry-after')).toBe('1');
});

test('requests are handled while the sandbox drains', async () => {
  await using controlled = await startControlled();
  controlled.sandbox.drain();
  expect((await controlled.sandbox.fetch('/rest/v1/server')).status).toBe(200);
});

/** A store whose transactions do not begin. */
const storeWithout = (read: Store['read']): Store =>
  Object.assign(new MemoryStore(), { read }) satisfies Store;

test('a sandbox whose store cannot be read is healthy and not ready', async () => {
  const store = storeWithout(() => Promise.reject(new Error('The connection is lost.')));
  await using controlled = await startControlled({ store });
  expect(await controlled.control('GET', '/ready')).toEqual(unavailable('The store cannot be reached'));
  expect((await controlled.control('GET', '/health')).status).toBe(200);
});

test('a sandbox whose store does not respond in two seconds is not ready', async () => {
  vi.useFakeTimers();
  try {
    const store = storeWithout(() => new Promise(() => {}));
    await using controlled = await startControlled({ store });
    const response = controlled.sandbox.fetch('/__sandbox/ready');
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await response).status).toBe(503);
  } finally {
    vi.useRealTimers();
  }
});

test('a sandbox without metrics says how to have them', async () => {
  await using controlled = await startControlled();
  expect(await controlled.control('GET', '/metrics')).toEqual({
    status: 404,
    body: { error: 'not_found', error_description: 'The sandbox has no metrics; start it with --metrics' },
  });
});

test('metrics are served as Prometheus reads them', async () => {
  await using controlled = await startControlled({ metrics: async () => 'up 1\n' });
  const response = await controlled.sandbox.fetch('/__sandbox/metrics');
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await response.text()).toBe('up 1\n');
});
