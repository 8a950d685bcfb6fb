import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { fetchWith } from '../../../src/engine/request/fetch.ts';
import { exampleClient, frozenSandbox } from '../../support/caller.ts';

const sandbox = frozenSandbox();

test('a response has its length', async () => {
  const response = await sandbox.fetch('/rest/v1/server');
  const { byteLength } = await response.arrayBuffer();
  expect(response.headers.get('content-length')).toBe(String(byteLength));
});

test('accepts relative and absolute URLs, as text, URL or Request', async () => {
  const inputs = [
    '/rest/v1/server',
    'https://wallet.paysera.com/rest/v1/server',
    new URL('http://127.0.0.1:4010/rest/v1/server#part'),
    new Request('http://127.0.0.1:4010/rest/v1/server'),
  ];
  for (const input of inputs) {
    const response = await sandbox.fetch(input);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ time: expect.any(Number) as number });
  }
});

test('passes a body on, from a stream too', async () => {
  const url = `${sandbox.origin}/oauth/v1/token`;
  const body = 'grant_type=password&username=ona@example.org&password=correct-horse-9';
  const { header } = await signMac({ ...exampleClient, method: 'POST', url, body });
  const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
  const stream = new Blob([body]).stream();
  // Node wants it for streams; the DOM's types do not know it.
  const init: RequestInit & { duplex: string } = { method: 'POST', headers, body: stream, duplex: 'half' };
  const request = new Request(url, init);
  expect(await (await sandbox.fetch(request)).json()).toMatchObject({ token_type: 'mac' });
});

test('rejects with the reason of its signal', async () => {
  const signal = AbortSignal.abort(new Error('changed my mind'));
  await expect(sandbox.fetch('/rest/v1/server', { signal })).rejects.toThrow('changed my mind');
  const controller = new AbortController();
  const result = sandbox.fetch('/rest/v1/server', { signal: controller.signal });
  controller.abort(new Error('too late'));
  await expect(result).rejects.toThrow('too late');
});

/** A request as another implementation than the platform's makes it, with a signal that the platform does not know. */
function foreignRequest(url: string, init: RequestInit) {
  const request = new Request(url, init);
  const { method, headers, body } = request;
  const signal = Object.assign(new EventTarget(), { aborted: false, reason: undefined });
  return {
    url,
    method,
    headers,
    body,
    signal,
    arrayBuffer: () => request.arrayBuffer(),
  } as unknown as Request;
}

test('accepts requests, URLs and signals of other implementations', async () => {
  const url = `${sandbox.origin}/oauth/v1/token`;
  const body = 'grant_type=password&username=ona@example.org&password=correct-horse-9';
  const { header } = await signMac({ ...exampleClient, method: 'POST', url, body });
  const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
  const request = foreignRequest(url, { method: 'POST', headers, body });
  expect(await (await sandbox.fetch(request)).json()).toMatchObject({ token_type: 'mac' });
  // Signed once more: the nonce is used up.
  const { header: authorization } = await signMac({ ...exampleClient, method: 'POST', url, body });
  const changed = { headers: { ...headers, authorization } };
  expect(
    await (await sandbox.fetch(foreignRequest(url, { method: 'POST', body }), changed)).json(),
  ).toMatchObject({
    token_type: 'mac',
  });
  const href = `${sandbox.origin}/rest/v1/server`;
  const foreignUrl = { href, toString: () => href } as URL;
  const signal = foreignRequest(href, {}).signal;
  expect((await sandbox.fetch(foreignUrl, { signal })).status).toBe(200);
});

test('responses without content have no body', async () => {
  const response = await sandbox.fetch('/__sandbox/reset', { method: 'POST' });
  expect([response.status, response.body]).toEqual([204, null]);
});

test('rejects an invalid URL', async () => {
  await expect(sandbox.fetch('http://')).rejects.toThrow(TypeError);
});

test('a stream that ends with its first text is closed', async () => {
  let closed = 0;
  const fetch = fetchWith(
    async () => ({
      status: 200,
      headers: {},
      body: '',
      stream: (sink) => {
        sink.end('the end');
        return { drained: () => undefined, closed: () => void (closed += 1) };
      },
    }),
    'http://a.test',
  );
  expect(await (await fetch('/')).text()).toBe('the end');
  expect(closed).toBe(1);
});
