import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { ConnectError, connectSandbox } from '../../src/connect/index.ts';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { certificateFor, startTlsProxy } from '../support/tls.ts';

/** Serves what is no sandbox. */
async function serveOther(respond: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(respond).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveSandbox(): Promise<string> {
  const server = await serve(createSandbox(), { port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

/** Serves a sandbox behind TLS, with a certificate that nothing trusts. */
async function startedTls(): Promise<string> {
  const proxy = await startTlsProxy(await serveSandbox(), await certificateFor('localhost'));
  onTestFinished(() => proxy[Symbol.asyncDispose]());
  return `https://localhost:${'port' in proxy.address ? proxy.address.port : 0}`;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = await serve(createSandbox(), { port: 0 });
  await server.close();
  return server.port;
}

test('explains how to start a sandbox when nothing responds', async () => {
  const port = await freePort();
  const sandbox = connectSandbox(`http://127.0.0.1:${port}`);
  const message = `No sandbox responds at http://127.0.0.1:${port} (ECONNREFUSED). Start one: npx @litas/sandbox --port ${port}.`;
  for (const call of [() => sandbox.clock.now(), () => sandbox.fetch('/rest/v1/server')]) {
    await expect(call()).rejects.toThrow(ConnectError);
    await expect(call()).rejects.toMatchObject({
      code: 'unreachable',
      cause: expect.any(TypeError) as TypeError,
    });
    await expect(call()).rejects.toThrow(message);
  }
});

test('a sandbox that is called with a token is started with --team', async () => {
  const port = await freePort();
  const { clock } = connectSandbox(`http://127.0.0.1:${port}`, { token: 'litas_abc' });
  await expect(clock.now()).rejects.toThrow(`npx @litas/sandbox --port ${port} --team. From a page`);
});

test('a certificate that is not accepted is named, with its code and the variable that adds one', async () => {
  const url = await startedTls();
  const sandbox = connectSandbox(url);
  for (const call of [() => sandbox.clock.now(), () => sandbox.fetch('/rest/v1/server')]) {
    await expect(call()).rejects.toMatchObject({
      code: 'unreachable',
      message: `The certificate of ${url} is not accepted (DEPTH_ZERO_SELF_SIGNED_CERT). If it is your own, set NODE_EXTRA_CA_CERTS=FILE.`,
    });
  }
});

test.each([
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'The certificate of https://sandbox.example.org is not accepted (UNAB'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'The certificate of https://sandbox.example.org is not accepted (ERR_T'],
  [
    'ECONNREFUSED',
    'No sandbox responds at https://sandbox.example.org (ECONNREFUSED). Check the address, the c',
  ],
  [
    undefined,
    'No sandbox responds at https://sandbox.example.org. Check the address, the certificate and the',
  ],
])('behind https no error tells to start a sandbox there: %s', async (code, message) => {
  const { clock } = connectSandbox('https://sandbox.example.org', {
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code } })),
  });
  await expect(clock.now()).rejects.toThrow(message);
  await expect(clock.now()).rejects.not.toThrow('npx');
});

test('a sandbox that does not respond in time is given up', async () => {
  const url = await serveOther(() => undefined);
  await expect(connectSandbox(url, { timeoutMs: 20 }).worlds()).rejects.toMatchObject({
    code: 'timed_out',
    message: `The sandbox at ${url} did not respond within 20 ms. Raise timeoutMs, or start the sandbox again.`,
  });
});

test('the timeout applies to the whole body', async () => {
  const url = await serveOther((_, response) => {
    response.write('{"worlds":');
  });
  await expect(connectSandbox(url, { timeoutMs: 20 }).worlds()).rejects.toMatchObject({ code: 'timed_out' });
});

test.each([
  ['a page', 200, '<html></html>'],
  ['an error page', 404, '<html></html>'],
  ['an error of something else', 500, '{"message":"no"}'],
])('%s is no sandbox', async (_, status, body) => {
  const url = await serveOther((__, response) => {
    response.writeHead(status).end(body);
  });
  await expect(connectSandbox(url).worlds()).rejects.toMatchObject({ code: 'not_a_sandbox' });
});

test('does not follow redirects', async () => {
  const targets: (string | undefined)[] = [];
  const url = await serveOther((request, response) => {
    targets.push(request.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  await expect(connectSandbox(url, { token: 'secret' }).worlds()).rejects.toThrow(ConnectError);
  expect(targets).toEqual(['/__sandbox/worlds']);
});

test('a response beyond the limit is not read to its end', async () => {
  const sandbox = connectSandbox(await serveSandbox(), { maxResponseBytes: 100 });
  await expect(sandbox.clients()).rejects.toMatchObject({
    code: 'too_large',
    message: 'The response is larger than 100 bytes. Raise maxResponseBytes, or ask for less with a filter.',
  });
});

test('the error has the status, the code and the fields of the response', async () => {
  const sandbox = connectSandbox(await serveSandbox());
  await expect(sandbox.clock.advance(-1)).rejects.toMatchObject({
    code: 'rejected',
    message: 'POST /__sandbox/clock/advance responded with 400: seconds: Must be at least 0.',
    rejection: { status: 400, error: 'invalid_parameters', problems: { seconds: ['Must be at least 0'] } },
  });
  const { rejection } = (await sandbox
    .reviewIdentification(1)
    .catch((error: ConnectError) => error)) as ConnectError;
  expect(rejection).toEqual({ status: 404, error: 'not_found', problems: {} });
});

test('a request for another origin is not sent', async () => {
  const sent: string[] = [];
  const sandbox = connectSandbox('http://127.0.0.1:4010', {
    fetch: async (input) => {
      sent.push(new Request(input).url);
      return new Response();
    },
  });
  await expect(sandbox.fetch('https://wallet.paysera.com/rest/v1/server')).rejects.toMatchObject({
    code: 'other_origin',
    message:
      "https://wallet.paysera.com is not the origin of the sandbox. Pass to the client { baseUrl: 'http://127.0.0.1:4010' }.",
  });
  await expect(sandbox.fetch(new Request('http://localhost:4010/'))).rejects.toThrow(ConnectError);
  expect(sent).toEqual([]);
});

test('a signal ends the calls under way and every later one, with its reason', async () => {
  const url = await serveOther(() => undefined);
  const controller = new AbortController();
  const sandbox = connectSandbox(url, { signal: controller.signal });
  const reason = new Error('The test is over');
  const calls = [sandbox.worlds(), sandbox.fetch('/rest/v1/server')];
  controller.abort(reason);
  for (const call of [...calls, sandbox.worlds(), sandbox.fetch('/')])
    await expect(call).rejects.toBe(reason);
});

test('fetch honours the signal of the request as well', async () => {
  const sandbox = connectSandbox(await serveOther(() => undefined), { signal: new AbortController().signal });
  await expect(sandbox.fetch('/', { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('sends the token to controls as Bearer, to the API in a header, and never in a URL', async () => {
  const seen: [url: string, authorization: string | null, token: string | null, world: string | null][] = [];
  const sandbox = connectSandbox('http://127.0.0.1:4010', {
    token: 'team-token',
    world: 'mine',
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      const names = ['authorization', 'x-sandbox-token', 'x-sandbox-world'] as const;
      const [authorization = null, token = null, world = null] = names.map((name) => headers.get(name));
      seen.push([new Request(input).url, authorization, token, world]);
      return Response.json({ worlds: [] });
    },
  });
  await sandbox.worlds();
  await sandbox.fetch('/rest/v1/server');
  await sandbox.world('other').fetch(new Request('http://127.0.0.1:4010/rest/v1/server'));
  expect(seen).toEqual([
    ['http://127.0.0.1:4010/__sandbox/worlds', 'Bearer team-token', null, 'mine'],
    ['http://127.0.0.1:4010/rest/v1/server', null, 'team-token', 'mine'],
    ['http://127.0.0.1:4010/rest/v1/server', null, 'team-token', 'other'],
  ]);
});

test.each<[options: object, url: string, message: string]>([
  [{}, 'ftp://127.0.0.1', 'url'],
  [{}, 'not a url', 'url'],
  [{ tokn: 'a' }, 'http://127.0.0.1:4010', 'tokn: is not an option of connectSandbox. Options: token, fetch'],
  [{ token: 'two words' }, 'http://127.0.0.1:4010', 'token: '],
  [{ world: 'a/b/c' }, 'http://127.0.0.1:4010', 'world: a/b/c is not the name of a world'],
  [{ timeoutMs: 0 }, 'http://127.0.0.1:4010', 'timeoutMs: must be an integer from 1'],
  [{ maxResponseBytes: 0.5 }, 'http://127.0.0.1:4010', 'maxResponseBytes: must be an integer from 1'],
])('an option that is wrong is named: %j', (options, url, message) => {
  expect(() => connectSandbox(url, options)).toThrow(message);
});

test('a snapshot of another process is rejected', async () => {
  const snapshot = await createSandbox().snapshot();
  await expect(connectSandbox('http://127.0.0.1:4010').restore(snapshot)).rejects.toThrow(
    'snapshot: must be a snapshot',
  );
});
