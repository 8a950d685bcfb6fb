import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/index.ts';
import { type SandboxServer, serve } from '../../src/node/index.ts';
import { call, exampleClient, tokenFor } from '../support/caller.ts';
import { nginx, startNginx } from '../support/nginx.ts';
import { certificateFor, fetchThrough, type Proxy, startTlsProxy } from '../support/tls.ts';

const origin = 'https://sandbox.example.org';
const inside = 'http://sandbox:4010';
const certificate = await certificateFor('sandbox.example.org', 'evil.test', 'localhost');

/** Starts a sandbox with public URLs, and a proxy in front of it. */
async function started(
  startProxy: (server: SandboxServer) => Promise<Proxy>,
  options: SandboxOptions = {},
): Promise<{ fetch: ReturnType<typeof fetchThrough>; server: SandboxServer }> {
  const sandbox = createSandbox({ publicUrls: [origin, inside], allowRemote: true, ...options });
  const server = await serve(sandbox, { port: 0, trustedProxies: ['loopback'] });
  const proxy = await startProxy(server);
  onTestFinished(async () => {
    await proxy[Symbol.asyncDispose]();
    await server.close();
  });
  return { fetch: fetchThrough(proxy), server };
}

const consentPath =
  '/frontend/oauth?response_type=code&client_id=wkVd93h2uS&redirect_uri=http%3A%2F%2F127.0.0.1%3A5173%2Fcallback&scope=email';

/** Calls the API, submits the consent page and uses a control, all behind TLS, and returns what the responses were. */
async function outcomesOf(fetch: ReturnType<typeof fetchThrough>): Promise<object> {
  // The MAC covers sandbox.example.org and port 443, which the sandbox never listens on.
  const token = await tokenFor({ origin, fetch }, 'email balance');
  const user = await call({ origin, fetch }, token, '/rest/v1/user/me');
  const page = await (await fetch(origin + consentPath)).text();
  const body = new URLSearchParams({ user: '5101', decision: 'approve' });
  body.set('request', /name="request" value="([^"]*)"/.exec(page)?.[1] ?? '');
  const post = async (path: string, sender: string, form?: URLSearchParams): Promise<number> => {
    const headers = { origin: sender };
    const response = await fetch(origin + path, { method: 'POST', headers, ...(form && { body: form }) });
    return response.status;
  };
  const outcomes = async (path: string, form?: URLSearchParams): Promise<number[]> => [
    await post(path, 'https://evil.test', form),
    await post(path, 'http://sandbox.example.org', form),
    await post(path, origin, form),
  ];
  return {
    email: user.body['email'],
    consent: await outcomes('/frontend/oauth', body),
    reset: await outcomes('/__sandbox/reset'),
  };
}

const expected = { email: 'ona@example.org', consent: [403, 403, 303], reset: [403, 403, 204] };

test('explains the signature of a request that called a replica itself', async () => {
  const { server } = await started(({ url }) => startTlsProxy(url, certificate));
  const { status, body } = await call({ origin: server.url, fetch }, exampleClient, '/rest/v1/user/me');
  expect([status, body['error_data']]).toEqual([
    401,
    expect.objectContaining({
      mistakes: ['called_address_signed'],
      explanation: `You signed ${new URL(server.url).host}, the address that you called. This sandbox is reached as ${origin}: sign the host and the port of that URL.`,
    }),
  ]);
});

test('signatures, consent and controls work behind a proxy with TLS that keeps the Host header', async () => {
  const { fetch } = await started(({ url }) => startTlsProxy(url, certificate));
  expect(await outcomesOf(fetch)).toEqual(expected);
});

test('signatures, consent and controls work behind a proxy that replaces the Host header', async () => {
  const headersFor = () => ({
    host: 'upstream.internal',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'sandbox.example.org',
  });
  const { fetch } = await started(({ url }) => startTlsProxy(url, certificate, headersFor));
  expect(await outcomesOf(fetch)).toEqual(expected);
});

test('signatures, consent and controls work behind nginx', async ({ skip }) => {
  const program = nginx;
  if (program === undefined) return skip('This machine has no nginx.');
  const location = `proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;`;
  const { fetch } = await started(({ url }) => startNginx(program, [url], certificate, location));
  expect(await outcomesOf(fetch)).toEqual(expected);
});

test('signatures, consent and controls work behind nginx that sends the address of the sandbox as host', async ({
  skip,
}) => {
  const program = nginx;
  if (program === undefined) return skip('This machine has no nginx.');
  const { fetch } = await started((server) =>
    startNginx(program, [server.url], certificate, `proxy_set_header Host ${new URL(server.url).host};`),
  );
  expect(await outcomesOf(fetch)).toEqual(expected);
});

test('a request from inside is for the inside URL', async () => {
  const { server } = await started(({ url }) => startTlsProxy(url, certificate));
  const fetchInside = (input: string, init?: RequestInit) => {
    const headers = { ...(init?.headers as Record<string, string>), host: 'sandbox:4010' };
    return get(server.port, new URL(input).pathname, headers);
  };
  const { status } = await call({ origin: inside, fetch: fetchInside }, exampleClient, '/rest/v1/client');
  expect(status).toBe(200);
});

/** Sends a request with a host of its own, which `fetch` cannot set. */
const get = (port: number, path: string, headers: Record<string, string>): Promise<Response> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      text(response).then(
        (content) => resolve(new Response(content, { status: response.statusCode ?? 0 })),
        reject,
      );
    });
    sent.on('error', reject).end();
  });

test('pages and controls are not served at another host behind the proxy', async () => {
  const { fetch } = await started(({ url }) => startTlsProxy(url, certificate));
  const response = await fetch('https://evil.test/__sandbox/journal');
  expect([response.status, await response.json()]).toMatchObject([
    403,
    {
      error_description:
        'Pages and controls are not served at the host evil.test; use https://sandbox.example.org, or start the sandbox with --allow-host evil.test',
    },
  ]);
});

test('the client behind a trusted proxy is not taken for this machine', async () => {
  const headersFor = () => ({ 'x-forwarded-for': '192.0.2.7' });
  const local = { publicUrls: ['https://localhost:8443'], allowRemote: false };
  const { fetch } = await started(({ url }) => startTlsProxy(url, certificate, headersFor), local);
  const response = await fetch('https://localhost:8443/');
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining('accept only requests from this machine'),
  ]);
});

test('a public URL of another machine needs allowRemote', () => {
  expect(() => createSandbox({ publicUrls: [origin] })).toThrow(
    'publicUrls is invalid: Other machines can reach https://sandbox.example.org. Allow them: allowRemote',
  );
  expect(() => createSandbox({ publicUrls: ['https://localhost:8443'] })).not.toThrow();
});

test('the first public URL is the origin of the sandbox', () => {
  const sandbox = createSandbox({ publicUrls: [origin], allowRemote: true });
  expect(sandbox.origin).toBe(origin);
});

test.each([['https://a.test/path'], ['a.test'], [7]])('rejects the public URL %j', (url) => {
  expect(() => createSandbox({ publicUrls: [url as string], allowRemote: true })).toThrow(
    /^publicUrls\[0\] must be /,
  );
});
