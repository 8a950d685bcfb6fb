import { expect, test } from 'vitest';
import { serve } from '../../../src/node/index.ts';
import { exchangeRaw } from '../../node/raw-http.ts';
import { frozenSandbox } from '../../support/caller.ts';

type Fetch = (path: string, fault: string) => Promise<Response>;

const sandbox = frozenSandbox();
const ask =
  (fetchIt: (path: string, init: RequestInit) => Promise<Response>): Fetch =>
  (path, fault) =>
    fetchIt(path, { headers: { 'x-sandbox-fault': fault } });

/** What is the same over HTTP and without it. */
async function expectBroken(fetchWith: Fetch): Promise<void> {
  for (const fault of ['drop', 'lose']) {
    await expect(fetchWith('/rest/v1/server', fault)).rejects.toThrow(TypeError);
  }
  const response = await fetchWith('/rest/v1/server', 'cut');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  await expect(response.text()).rejects.toThrow(TypeError);
}

test('without a network, a lost or cut response rejects like a network error', async () => {
  await expectBroken(ask(sandbox.fetch));
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(200);
});

test('over HTTP, the connection ends', async () => {
  await using server = await serve(sandbox, { port: 0 });
  await expectBroken(ask((path, init) => fetch(server.url + path, init)));
  expect((await fetch(`${server.url}/rest/v1/server`)).status).toBe(200);
});

test('a cut response has the full length and half of the body; a lost response is empty', async () => {
  await using server = await serve(sandbox, { port: 0 });
  const exchange = (fault: string) =>
    exchangeRaw(
      server.port,
      `GET /rest/v1/server HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Sandbox-Fault: ${fault}\r\n\r\n`,
    );
  const [head = '', body = ''] = (await exchange('cut')).split('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  expect(length).toBeGreaterThan(10);
  expect(body).toHaveLength(Math.floor(length / 2));
  expect(await exchange('lose')).toBe('');
});

test('an operation with a lost response is carried out, one with a dropped connection is not', async () => {
  for (const [fault, calls] of [
    ['lose', 1],
    ['drop', 0],
  ] as const) {
    const world = sandbox.world(`delivery-${fault}`);
    const path = '/frontend/oauth?response_type=code&client_id=wkVd93h2uS&redirect_uri=http://localhost/';
    await world.faults.add({ operations: ['getServer'], connection: fault });
    await expect(world.fetch('/rest/v1/server')).rejects.toThrow('fetch failed');
    const [entry] = world.journal.find();
    expect([entry?.status, entry?.delivery]).toEqual([calls === 1 ? 200 : 204, 'lost']);
    // A page is no operation, and stays whole.
    expect((await world.fetch(path)).status).toBe(200);
  }
});
