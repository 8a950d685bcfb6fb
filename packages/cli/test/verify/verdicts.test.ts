import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { client } from '../support/sandbox.ts';
import { startSandbox } from '../support/sandbox.ts';
import { type Deviation, fetchWith, runVerify } from '../support/field-check.ts';

/** Verifies a sandbox whose responses pass through a deviation, as its first user. */
async function verifySandbox(deviation: Deviation) {
  const { url, token } = await startSandbox();
  return runVerify(['--base-url', url, '--credentials', '-'], {
    input: JSON.stringify({ token }),
    fetch: fetchWith(async (request) => deviation(request, await fetch(request))),
  });
}

/** Verifies another server. */
async function verifyServer(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return runVerify(['--base-url', `http://127.0.0.1:${port}`], {
    environment: { WALLET_TOKEN: client.id, WALLET_TOKEN_KEY: client.key },
  });
}

const responding =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

test.for([
  [404, '{"error":"not_found","error_description":"No such path"}'],
  [404, '<h1>Not found</h1>'],
  [200, '{}'],
  [200, '<h1>Welcome</h1>'],
  [500, '{"error":"internal_server_error"}'],
] as const)('no operation passes on a server that always responds with %i %s', async ([status, body]) => {
  const { code, output } = await verifyServer(responding(status, body));
  expect(code).toBe(status === 500 ? 3 : 2);
  expect(output).not.toContain('as described |');
});

test('a server that knows no path is reported as another API', async () => {
  const { code, output, messages } = await verifyServer(responding(404, '{"error":"not_found"}'));
  expect([code, output]).toEqual([2, '']);
  expect(messages).toBe(
    'Error: The server responds with 404 to every operation, and to a path that does not exist: it is not the Wallet API. Check --base-url.\n',
  );
});

test.for([
  ['a path that it may not know', 404, 'not_found', 'a path that does not exist gets the same response'],
  ['a described error', 403, 'forbidden', 'the error forbidden is as described, but there was no success'],
  ['a limit of requests', 429, 'rate_limit_exceeded', 'the server did not process the call'],
  ['a failure of the server', 502, 'bad_gateway', 'the server did not process the call'],
] as const)('%s has no verdict, and the exit code says so', async ([, status, error, reason]) => {
  const { code, output } = await verifySandbox((request, response) =>
    new URL(request.url).pathname === '/rest/v1/currencies' ? Response.json({ error }, { status }) : response,
  );
  expect(code).toBe(3);
  expect(output).toContain(`| listCurrencies | ${status} | cannot tell: ${reason}`);
  expect(output).toContain('1 cannot tell');
  expect(output).toContain('### Differences\n\nNone.\n');
});

test('a call without a response has no verdict and shows the error code of the client', async () => {
  const { code, output } = await verifySandbox((request, response) => {
    if (new URL(request.url).pathname === '/rest/v1/currencies') throw new TypeError('fetch failed');
    return response;
  });
  expect(code).toBe(3);
  expect(output).toContain('| listCurrencies | none | cannot tell: no response (connection) |');
});

test('a difference takes precedence over an unknown result', async () => {
  const { code } = await verifySandbox((request, response) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/rest/v1/currencies') return Response.json({ error: 'forbidden' }, { status: 403 });
    return pathname === '/rest/v1/user/me' ? new Response(response.body, { status: 203 }) : response;
  });
  expect(code).toBe(1);
});
