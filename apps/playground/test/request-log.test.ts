import { ConfigurationError, type FetchInit } from '@litas/client';
import { expect, test, vi } from 'vitest';
import { createRequestLog } from '../src/requests/request-log.ts';
import { memoryStorage } from './memory-storage.ts';

const signed = (header: string) => ({
  operation: 'getUser',
  method: 'GET',
  url: 'http://127.0.0.1:4010/rest/v1/user/me',
  header,
  normalized: '',
});
const request = (authorization: string): [url: string, init: FetchInit] => [
  'http://127.0.0.1:4010/',
  { method: 'GET', headers: { authorization }, signal: new AbortController().signal, redirect: 'manual' },
];

test('keeps the newest requests, newest first', () => {
  const log = createRequestLog(2);
  for (const header of ['a', 'b', 'c']) log.onSigned(signed(header));
  expect(log.entries().map((entry) => entry.signed.header)).toEqual(['c', 'b']);
});

test('records the response of its request', async () => {
  const times = [100, 140.4];
  const log = createRequestLog(20, () => times.shift() ?? 0);
  log.onSigned(signed('a'));
  log.onSigned(signed('b'));
  const response = new Response(null, { status: 403 });
  expect(await log.watch(async () => response)(...request('a'))).toBe(response);
  const [waiting, responded] = log.entries().map(({ outcome }) => outcome);
  expect(waiting).toEqual({ state: 'waiting' });
  expect(responded).toMatchObject({ state: 'responded', status: 403 });
  expect(responded?.state === 'responded' && Math.round(responded.durationMs)).toBe(40);
});

test('records a request without a response and rethrows its error', async () => {
  const log = createRequestLog();
  log.onSigned(signed('a'));
  const error = new TypeError('fetch failed');
  await expect(log.watch(() => Promise.reject(error))(...request('a'))).rejects.toBe(error);
  expect(log.entries().map(({ outcome }) => outcome)).toEqual([{ state: 'failed' }]);
});

test('calls listeners until they are removed', () => {
  const log = createRequestLog();
  let heard = 0;
  const leave = log.subscribe(() => (heard += 1));
  log.onSigned(signed('a'));
  leave();
  log.onSigned(signed('b'));
  expect(heard).toBe(1);
});

test('knows the requests of a call after a reload, apart from those of new calls', async () => {
  const storage = memoryStorage();
  const before = createRequestLog(20, undefined, storage);
  before.join(['a', 'b']);
  before.onResponse({ callId: 1, correlationId: 'c' });
  before.onResponse({ callId: 1, correlationId: 'd' });
  await Promise.resolve();
  const after = createRequestLog(20, undefined, storage);
  after.join(['e']);
  after.onResponse({ callId: 1, correlationId: 'f' });
  const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map(after.callOf);
  expect([a, c]).toEqual([b, d]);
  expect(new Set([a, c, e, f]).size).toBe(4);
  expect(createRequestLog(20, undefined, memoryStorage({ 'litas.calls': '{' })).callOf('a')).toBeUndefined();
});

test('knows a retry for as long as the call waits, and a refresh of the token for a moment', () => {
  vi.useFakeTimers();
  try {
    const log = createRequestLog();
    const error = new ConfigurationError('timeoutMs', 'must be a number');
    log.onRetry({ callId: 1, operation: 'getUser', attempt: 1, delayMs: 2_000, error });
    log.onRetry({ callId: 2, operation: 'getWallet', attempt: 1, delayMs: 500, error });
    vi.advanceTimersByTime(500);
    expect(log.work().retries.map(({ operation }) => operation)).toEqual(['getUser']);
    vi.advanceTimersByTime(1_500);
    log.onTokenChange({ reason: 'refreshed' });
    expect(log.work()).toEqual({ retries: [], isRefreshed: true });
    vi.advanceTimersByTime(10_000);
    expect(log.work().isRefreshed).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
