import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type ConnectedSandbox, connectSandbox } from '../../src/connect/index.ts';

const here = fileURLToPath(import.meta.url);

test.each<[string, string, (sandbox: ConnectedSandbox) => Promise<unknown>]>([
  ['journal.expectCalled', 'GET /journal', ({ journal }) => journal.expectCalled('getServer')],
  ['journal.expectNotCalled', 'GET /journal', ({ journal }) => journal.expectNotCalled('getServer')],
  ['journal.expectOrder', 'GET /journal', ({ journal }) => journal.expectOrder(['getServer'])],
  ['clock.advance', 'POST /clock/advance', ({ clock }) => clock.advance(60)],
])('the error of %s leads to its line without await, too', async (_, route, call) => {
  const failed = call(connectSandbox('http://127.0.0.1:1')).catch((reason: Error) => reason);
  // An awaited promise has its caller on the stack anyway, so this one is awaited later.
  await new Promise((resolve) => setImmediate(resolve));
  const { stack } = (await failed) as Error;
  const [, calls] = stack?.split(`\nError: ${route} was called here\n`) ?? [];
  expect(calls).toContain(here);
});

test('a reason of a signal that is no error is thrown as it is', async () => {
  const signal = AbortSignal.abort('enough');
  const { journal } = connectSandbox('http://127.0.0.1:1', { signal });
  await expect(journal.expectCalled('getServer')).rejects.toBe('enough');
});
