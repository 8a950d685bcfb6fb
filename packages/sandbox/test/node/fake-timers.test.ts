import { expect, onTestFinished, test, vi } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';

test('a server responds while a test has fake timers', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  expect((await fetch(`${server.url}/rest/v1/server`)).status).toBe(200);
});

test('a server that is imported while a test has fake timers responds', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  vi.resetModules();
  const { serve: serveAgain } = await import('../../src/node/index.ts');
  await using server = await serveAgain(createSandbox(), { port: 0 });
  expect((await fetch(`${server.url}/rest/v1/server`)).status).toBe(200);
});
