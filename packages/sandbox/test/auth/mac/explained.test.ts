import { createHash, createHmac } from 'node:crypto';
import { encodeExt, hashBody } from '@litas/client/mac';
import { expect, test } from 'vitest';
import type { PlainRequest } from '../../../src/index.ts';
import { exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const now = Math.floor(Date.now() / 1000);
const sandbox = frozenSandbox({ signingNow: () => now * 1000 });
const origin = 'http://127.0.0.1:4010';
const json = '{"description":"a/b – c","n":[1,2]}';
const encoder = new TextEncoder();
const hash = await hashBody(json);
const ext = encodeExt({ project_id: 'a b' }, hash);
const token = await tokenFor(sandbox, 'balance');

/** How a client goes about signing; each mistake is a change of it. */
interface Signing {
  id: string;
  key: string | Buffer;
  method: string;
  target: string;
  host: string;
  port: string;
  timestamp: string;
  body: string;
  ext: string;
  /** What is written to the string to sign, by line. */
  lines: (signing: Signing, nonce: string) => string[];
  join: (lines: string[]) => string;
  algorithm: string;
  mac: (digest: Buffer) => string;
}

const right: Signing = {
  ...staticClient,
  method: 'GET',
  target: '/rest/v1/wallet/14471/statements?text=caf%C3%A9%20a&currency=EUR%2CUSD',
  host: '127.0.0.1',
  port: '4010',
  timestamp: String(now),
  body: '',
  ext: '',
  lines: ({ timestamp, method, target, host, port, ext: its }, nonce) => [
    timestamp,
    nonce,
    method,
    target,
    host,
    port,
    its,
  ],
  join: (lines) => lines.map((line) => `${line}\n`).join(''),
  algorithm: 'sha256',
  mac: (digest) => digest.toString('base64'),
};
const post: Partial<Signing> = {
  ...exampleClient,
  method: 'PUT',
  target: '/rest/v1/wallet/14471',
  body: json,
  ext,
};
let nonces = 0;

function signed(changes: Partial<Signing>): PlainRequest {
  const signing = { ...right, ...changes };
  const nonce = `nonce ${nonces++}`;
  const text = signing.join(signing.lines(signing, nonce));
  const mac = signing.mac(createHmac(signing.algorithm, signing.key).update(text).digest());
  const { id, timestamp, method, target, body, host } = { ...right, ...changes };
  return {
    method: method.toUpperCase(),
    origin: host === '127.0.0.1' ? origin : `http://${host.toLowerCase()}:4010`,
    target,
    headers: {
      host: `${host}:4010`,
      'content-type': 'application/json',
      authorization: `MAC id="${id}", ts="${timestamp}", nonce="${nonce}", mac="${mac}", ext="${signing.ext}"`,
    },
    body: encoder.encode(body),
  };
}

/** Lets another text be signed in the place of one line. */
const line =
  (place: number, change: (text: string) => string): Signing['lines'] =>
  (signing, nonce) =>
    right.lines(signing, nonce).map((text, index) => (index === place ? change(text) : text));

const withHash = (other: string) => ({ ...post, ext: encodeExt({}, other) });
const sha256 = (text: string) => createHash('sha256').update(text).digest();

const table: [mistakes: string, changes: Partial<Signing>][] = [
  ['query_left_out', { lines: line(3, (target) => target.split('?')[0] ?? '') }],
  ['target_decoded', { lines: line(3, decodeURIComponent) }],
  ['target_reencoded', { lines: line(3, (target) => target.replaceAll('%20', '+')) }],
  ['target_reencoded', { lines: line(3, encodeURI) }],
  [
    'target_reencoded',
    { lines: line(3, (target) => target.toLowerCase().replaceAll(/eur%2cusd/g, 'EUR%2cUSD')) },
  ],
  [
    'query_sorted',
    { lines: line(3, () => '/rest/v1/wallet/14471/statements?currency=EUR%2CUSD&text=caf%C3%A9%20a') },
  ],
  ['question_mark_lost', { target: '/rest/v1/user/5101?', lines: line(3, (target) => target.slice(0, -1)) }],
  ['whole_url_signed', { lines: line(3, (target) => origin + target) }],
  ['path_shortened', { lines: line(3, (target) => target.replace('/rest/v1', '')) }],
  ['slash_at_end', { target: '/rest/v1/user/5101', lines: line(3, (target) => `${target}/`) }],
  ['port_443_assumed', { lines: line(5, () => '443') }],
  ['port_80_assumed', { lines: line(5, () => '80') }],
  ['port_left_out', { lines: line(5, () => '') }],
  ['host_with_port', { lines: line(4, (host) => `${host}:4010`) }],
  [
    'host_with_port',
    {
      lines: (signing, nonce) =>
        right
          .lines(signing, nonce)
          .flatMap((text, place) => (place === 4 ? [`${text}:4010`] : place === 5 ? [] : [text])),
    },
  ],
  ['other_host', { lines: line(4, () => 'localhost') }],
  ['host_in_upper_case', { host: 'Sandbox.TEST', target: '/rest/v1/user/5101' }],
  [
    'port_443_assumed other_host',
    { lines: (signing, nonce) => line(5, () => '443')({ ...signing, host: 'wallet.paysera.com' }, nonce) },
  ],
  ['method_in_lower_case', { lines: line(2, (method) => method.toLowerCase()) }],
  ['other_method', { lines: line(2, () => 'POST') }],
  ['line_feed_missing', { join: (lines) => lines.join('\n') }],
  ['line_feed_missing', { ...post, join: (lines) => lines.join('\n') }],
  ['line_left_out', { join: (lines) => lines.slice(0, 6).join('\n') }],
  ['line_left_out', { ...post, join: (lines) => `${lines.slice(0, 6).join('\n')}\n` }],
  ['other_line_ends', { join: (lines) => lines.map((text) => `${text}\r\n`).join('') }],
  ['other_line_ends', { join: (lines) => lines.map((text) => `${text}\\n`).join('') }],
  ['other_order', { join: (lines) => right.join([lines[1] ?? '', lines[0] ?? '', ...lines.slice(2)]) }],
  ['id_signed', { join: (lines) => right.join([staticClient.id, ...lines]) }],
  ['ext_left_out', { ...post, lines: line(6, () => '') }],
  ['ext_decoded', { ...post, lines: line(6, () => `body_hash=${hash}&project_id=a+b`) }],
  ['ext_reencoded', { ...post, lines: line(6, encodeURIComponent) }],
  ['ext_with_name', { ...post, lines: line(6, (text) => `ext="${text}"`) }],
  ['body_signed', { ...post, lines: line(6, () => json) }],
  ['mac_in_hexadecimal', { mac: (digest) => digest.toString('hex') }],
  ['mac_base64_of_hexadecimal', { mac: (digest) => Buffer.from(digest.toString('hex')).toString('base64') }],
  ['mac_other_base64', { mac: (digest) => digest.toString('base64url') }],
  [
    'query_left_out mac_in_hexadecimal',
    { lines: line(3, (target) => target.split('?')[0] ?? ''), mac: (digest) => digest.toString('hex') },
  ],
  [
    'port_443_assumed query_left_out',
    {
      lines: (signing, nonce) =>
        line(5, () => '443')({ ...signing, target: '/rest/v1/wallet/14471/statements' }, nonce),
    },
  ],
  ['key_decoded', { key: Buffer.from(staticClient.key, 'base64') }],
  ['key_with_white_space', { key: `${staticClient.key}\n` }],
  ['id_as_key', { ...token, key: token.id }],
  ['client_key_for_token', { ...token, key: exampleClient.key }],
  ['key_of_other_client', { key: exampleClient.key }],
  ['token_key_for_client', { ...exampleClient, key: token.key }],
  ['sha_1', { algorithm: 'sha1' }],
  ['sha_512', { algorithm: 'sha512' }],
  ['unknown_mistake', { key: 'another key' }],
  ['id_and_key_swapped', { id: staticClient.key, key: staticClient.id }],
  ['id_in_other_case', { id: 'STATICREADER1' }],
  ['id_unknown', { id: 'unknown' }],
  ['time_in_milliseconds', { timestamp: String(now * 1000) }],
  ['local_time', { timestamp: String(now + 7_200) }],
  ['clock_off', { timestamp: String(now - 1_000) }],
  ['hash_in_hexadecimal', { ...post, ext: `body_hash=${sha256(json).toString('hex')}` }],
  ['hash_base64_of_hexadecimal', withHash(Buffer.from(sha256(json).toString('hex')).toString('base64'))],
  ['hash_other_base64', withHash(sha256(json).toString('base64url'))],
  [
    'hash_not_encoded',
    { ...post, body: '{"n":9}', ext: `body_hash=${sha256('{"n":9}').toString('base64')}` },
  ],
  ['body_reserialized', withHash(await hashBody(JSON.stringify(JSON.parse(json), undefined, 2)))],
  ['body_reserialized', withHash(await hashBody('{"description": "a/b \\u2013 c", "n": [1, 2]}'))],
  ['body_reserialized', withHash(await hashBody('{"description":"a\\/b \\u2013 c","n":[1,2]}'))],
  ['body_in_other_charset', withHash(createHash('sha256').update(json, 'utf16le').digest('base64'))],
  ['empty_body_hashed', withHash(await hashBody(''))],
  ['empty_body_hashed', { ext: encodeExt({}, await hashBody('')) }],
  ['other_body_hashed', withHash(await hashBody('[object Object]'))],
  ['body_not_hashed', { ...post, ext: '' }],
  ['body_lost', { ...post, body: '' }],
];

test.each(table)('%s is named', async (mistakes, changes) => {
  const request = signed(changes);
  const { status, body } = await sandbox.handle(request);
  const { error_data } = JSON.parse(String(body)) as { error_data?: Record<string, unknown> };
  expect([status, error_data?.['mistakes']]).toEqual([401, mistakes.split(' ')]);
  expect(error_data?.['explanation']).toMatch(/^[A-Z\d].{20,}\.$|^[a-z]\w+ .{20,}\.$/);
  for (const { key } of [exampleClient, staticClient, token]) expect(String(body)).not.toContain(key);
});

test('returns the expected and the signed string', async () => {
  const { body } = await sandbox.handle(signed({ target: '/rest/v1/user/5101', port: '443' }));
  const { error, error_description, error_data } = JSON.parse(String(body)) as Record<string, unknown>;
  expect([error, error_description]).toEqual(['unauthorized', 'Invalid MAC']);
  const rest = (port: number) => `nonce ${nonces - 1}\nGET\n/rest/v1/user/5101\n127.0.0.1\n${port}\n\n`;
  expect(error_data).toMatchObject({
    expected_string: `${now}\n${rest(4010)}`,
    signed_string: `${now}\n${rest(443)}`,
  });
});

test.each<[called: string, host: string, port: string, changes: Partial<Signing>, mistakes: string[]]>([
  ['127.0.0.1:24111', '127.0.0.1', '24111', {}, []],
  ['Replica.internal:24111', 'replica.internal', '24111', {}, []],
  ['replica.internal', 'replica.internal', '443', {}, []],
  ['replica.internal', 'replica.internal', '80', {}, []],
  ['127.0.0.1:24111', '127.0.0.1', '24111', { method: 'get' }, ['method_in_lower_case']],
  ['127.0.0.1:24111', '127.0.0.1', '24111', { ext: 'ext=' }, ['ext_with_name']],
])(
  'names the called address, %s, in place of the public URL: %s:%s %j',
  async (called, host, port, changes, mistakes) => {
    const publicUrl = 'https://sandbox.example.org';
    const behind = frozenSandbox({
      signingNow: () => now * 1000,
      publicUrls: [publicUrl],
      allowRemote: true,
    });
    const { method = 'GET', ext: signedExt = '' } = changes;
    const lines = (signing: Signing, nonce: string) =>
      right.lines({ ...signing, host, port, method, ext: signedExt }, nonce);
    const { headers, ...request } = signed({ target: '/rest/v1/user/5101', lines });
    const received = { ...request, origin: publicUrl, headers: { ...headers, host: called } };
    const { status, body } = await behind.handle(received);
    const { error_data } = JSON.parse(String(body)) as { error_data?: Record<string, unknown> };
    expect([status, error_data?.['mistakes']]).toEqual([401, ['called_address_signed', ...mistakes]]);
    expect(error_data?.['explanation']).toMatch(
      `You signed ${host}:${port}, the address that you called. This sandbox is reached as ${publicUrl}: sign the host and the port of that URL.`,
    );
  },
);

test('names the other client to which the key belongs', async () => {
  const { body } = await sandbox.handle(signed({ key: exampleClient.key }));
  expect(JSON.parse(String(body))).toMatchObject({
    error_data: { explanation: `The key belongs to another client: ${exampleClient.id}.` },
  });
});

test('a strict sandbox sends no explanations', async () => {
  const strict = frozenSandbox({ signingNow: () => now * 1000, strict: true });
  for (const [, changes] of table) {
    const { body } = await strict.handle(signed(changes));
    expect(Object.keys(JSON.parse(String(body)) as object)).toEqual(['error', 'error_description']);
  }
});

test('the longest request is explained in a bounded time', async () => {
  const target = `/rest/v1/wallet/14471/statements?${'text=%C5%BD&'.repeat(1_000)}`;
  const body = JSON.stringify({ description: 'ž'.repeat(8_000) });
  const requests = [signed({ target, key: 'wrong' }), signed({ ...withHash('wrong'), body })];
  await sandbox.handle(signed({ key: 'wrong' }));
  const before = process.cpuUsage();
  for (const request of requests) expect((await sandbox.handle(request)).status).toBe(401);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(4_000);
});

test.each([
  ['not_signed', undefined],
  ['other_scheme', 'Bearer abc'],
  ['other_scheme', 'Basic YTpi'],
  ['header_malformed', 'MAC id=unquoted'],
  ['header_malformed', 'MAC id="a", ts="1", nonce="n"'],
])('the error says how to sign a request: %s for %j', async (mistake, authorization) => {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await sandbox.fetch('/rest/v1/user/me', { headers });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({
    error: 'unauthorized',
    error_data: {
      mistakes: [mistake],
      explanation: expect.stringMatching(/Authorization: MAC id="…", ts="…", nonce="…", mac="…"/) as string,
    },
  });
  const strict = await frozenSandbox({ strict: true }).fetch('/rest/v1/user/me', { headers });
  expect(await strict.json()).not.toHaveProperty('error_data');
});
