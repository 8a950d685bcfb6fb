import { expect, test } from 'vitest';
import { frozenSandbox } from '../../support/caller.ts';

/** A sandbox whose latency ends when the test says so. */
function slowSandbox() {
  const waiting: { milliseconds: number; end: () => void }[] = [];
  const delay = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ milliseconds, end: resolve });
    });
  return { sandbox: frozenSandbox({ delay }), waiting };
}

const slowly = { headers: { 'x-sandbox-fault': 'latency=800' } };

test('a delayed response arrives after its latency and does not delay others', async () => {
  const { sandbox, waiting } = slowSandbox();
  let came = false;
  const late = sandbox.fetch('/rest/v1/server', slowly).then((response) => {
    came = true;
    return response.status;
  });
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(200);
  expect([came, waiting.map(({ milliseconds }) => milliseconds)]).toEqual([false, [800]]);
  waiting[0]?.end();
  expect(await late).toBe(200);
});

test('an aborted request rejects immediately', async () => {
  const { sandbox } = slowSandbox();
  const controller = new AbortController();
  const late = sandbox.fetch('/rest/v1/server', { ...slowly, signal: controller.signal });
  await sandbox.fetch('/rest/v1/server');
  controller.abort(new Error('too late'));
  await expect(late).rejects.toThrow('too late');
});

test('without a clock of the test, latency is real', async () => {
  const start = performance.now();
  const headers = { 'x-sandbox-fault': 'latency=20' };
  expect((await frozenSandbox().fetch('/rest/v1/server', { headers })).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
});
