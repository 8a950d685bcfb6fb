import { afterAll, beforeAll, expect, test } from 'vitest';
import { signMac } from '@litas/client/mac';
import { client, person } from '../../src/cases/credentials.ts';
import { statusesIn } from '../../src/hostile/exchange-raw.ts';
import { startTarget, type Target } from '../../src/hostile/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ autoConsent: true });
});
afterAll(() => target.close());

const isWell = async (): Promise<void> => {
  expect(target.defects).toEqual([]);
  expect(await target.isWell()).toBe(true);
};
const get = (path: string, headers = ''): Promise<string> =>
  target.send(`GET ${path} HTTP/1.1\r\nHost: ${target.host}\r\n${headers}Connection: close\r\n\r\n`);

/** Sends a signed request with an unchanged body. */
async function sendBody(
  method: string,
  path: string,
  type: string,
  body: string | Uint8Array,
): Promise<Response> {
  const url = `${target.url}${path}`;
  const signer = path.startsWith('/oauth') ? client : target.token;
  const { header: authorization } = await signMac({ ...signer, method, url, body });
  return fetch(url, {
    method,
    body: new Uint8Array(Buffer.from(body)),
    headers: { authorization, 'content-type': type },
  });
}

test('rejects five thousand headers', async () => {
  expect(statusesIn(await get('/rest/v1/server', 'X-A: 1\r\n'.repeat(5_000)))).toEqual([431]);
  expect(statusesIn(await get('/rest/v1/server', 'X: 1\r\n'.repeat(500)))).toEqual([431]);
  await isWell();
});

test('rejects a body of ten mebibytes, with a Content-Length or in chunks', async () => {
  const body = 'x'.repeat(10 * 1_048_576);
  const head = `POST /rest/v1/user HTTP/1.1\r\nHost: ${target.host}\r\n`;
  const told = await target.send(`${head}Content-Length: ${body.length}\r\n\r\n`, body);
  const chunk = `100000\r\n${'x'.repeat(0x10_0000)}\r\n`;
  const chunked = await target.send(
    `${head}Transfer-Encoding: chunked\r\n\r\n`,
    ...Array(10).fill(chunk),
    '0\r\n\r\n',
  );
  expect([...statusesIn(told), ...statusesIn(chunked)]).toEqual([413, 413]);
  await isWell();
});

test.each([
  ['in JSON', 'application/json', '/rest/v1/user/me/contact-book', 'POST'],
  ['in a form', 'application/x-www-form-urlencoded', '/oauth/v1/token', 'POST'],
])('rejects bytes that are not UTF-8 %s', async (_, type, path, method) => {
  for (const bytes of [
    [0xff],
    [0xc3, 0x28],
    [0xed, 0xa0, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0x22, 0xc0, 0x80, 0x22],
  ]) {
    expect((await sendBody(method, path, type, Uint8Array.from(bytes))).status).toBe(400);
  }
  await isWell();
});

test('rejects a target that is not UTF-8', async () => {
  for (const path of [
    '/rest/v1/user/%FF',
    '/rest/v1/user/%C3%28',
    '/rest/v1/user/%',
    '/rest/v1/user/%zz',
    '/rest/v1/wallet?email=%FF',
  ]) {
    const authorization = await target.sign('GET', path);
    const [status] = statusesIn(await get(path, `Authorization: ${authorization}\r\n`));
    expect([400, 404]).toContain(status);
  }
  await isWell();
});

const polluting = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"emails":[],"__proto__":{"emails":["a@example.org"]}}',
  '{"parameters":{"__proto__":{"polluted":true}},"email":"a@example.org"}',
];

test.each(polluting)('%s changes no prototype', async (body) => {
  for (const [method, path] of [
    ['POST', '/rest/v1/user/me/contact-book'],
    ['POST', '/rest/v1/user/me/email'],
    ['PUT', '/rest/v1/user/me/position'],
    ['PUT', '/rest/v1/wallet/me'],
  ] as const) {
    expect((await sendBody(method, path, 'application/json', body)).status).toBeLessThan(500);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  await isWell();
});

test('keys of a prototype in a query or a form change no prototype', async () => {
  const keys = [
    '__proto__',
    '__proto__[polluted]',
    'constructor[prototype][polluted]',
    'person_code[__proto__]',
    'card[constructor]',
  ];
  for (const key of keys) {
    const path = `/rest/v1/wallet?${encodeURIComponent(key)}=1`;
    const [status = 0] = statusesIn(await get(path, `Authorization: ${await target.sign('GET', path)}\r\n`));
    expect([400, 404]).toContain(status);
    const form = `grant_type=password&${encodeURIComponent(key)}=1`;
    expect(
      (await sendBody('POST', '/oauth/v1/token', 'application/x-www-form-urlencoded', form)).status,
    ).toBe(400);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  await isWell();
});

test.each([
  '/../../../../etc/passwd',
  '/rest/v1/../../../../etc/passwd',
  '/rest/v1/user/..%2f..%2f..%2fetc%2fpasswd',
  '/rest/v1/user/%2e%2e/%2e%2e/etc/passwd',
  '/frontend/../../etc/passwd',
  '/frontend/%2e%2e%2f%2e%2e%2fpackage.json',
  '/__sandbox/../package.json',
  '/__sandbox/world.schema.json/../../package.json',
  '//etc/passwd',
  '/rest/v1/user/me/avatar/../../../../package.json',
  '/rest\\v1\\user\\me',
  '/rest/v1/user/me%00.json',
])('%s reaches no file', async (path) => {
  const response = await get(path);
  expect(statusesIn(response)[0]).toBeGreaterThanOrEqual(400);
  expect(statusesIn(response)[0]).toBeLessThan(500);
  expect(response).not.toMatch(/root:|"dependencies"|ona@example\.org/);
  await isWell();
});

test('a path with dots is not normalized', async () => {
  const path = '/rest/v1/wallet/../user/me';
  const response = await get(path, `Authorization: ${await target.sign('GET', path)}\r\n`);
  expect(response).not.toContain(person.username);
});

test('line breaks in a request add no header to the response', async () => {
  const broken = encodeURIComponent('x\r\nSet-Cookie: a=b\r\n\r\n<script>');
  const oauth = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: 'http://127.0.0.1:5173/',
  });
  const responses = [
    await get(`/frontend/oauth?${oauth}&state=${broken}`),
    await get(`/frontend/oauth?${oauth}&scope=${broken}`),
    await get(`/rest/v1/user/${broken}`),
    await get(`/rest/v1/server?world=${broken}`),
    await get('/rest/v1/server', 'X-Sandbox-World: a%0d%0aSet-Cookie: a=b\r\n'),
    await get('/rest/v1/server', 'X-Sandbox-Fault: code=a%0d%0aSet-Cookie: a=b\r\n'),
  ];
  for (const response of responses) {
    const [head = ''] = response.split('\r\n\r\n');
    expect(head).not.toMatch(/^set-cookie:/im);
    expect(statusesIn(response)).toHaveLength(1);
    expect(statusesIn(response)[0]).toBeLessThan(500);
  }
  await isWell();
});
