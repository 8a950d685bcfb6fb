import { expect, test } from 'vitest';
import { exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const sandbox = frozenSandbox({ signingNow: () => 1_769_860_800_000 });
const encoder = new TextEncoder();
const form = 'application/x-www-form-urlencoded';

async function responseTo(body: Uint8Array, contentType?: string) {
  const post = { method: 'POST', target: '/oauth/v1/token', body };
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const { status, body: result } = await sandbox.handle(
    requestOf(await signParts(post, exampleClient), headers),
  );
  return [status, JSON.parse(String(result))] as const;
}

const invalidRequest = (description: string) => [
  400,
  { error: 'invalid_request', error_description: description },
];

test('rejects a body of another media type', async () => {
  const body = encoder.encode('{"grant_type":"password"}');
  const expected = invalidRequest(`The request body must be ${form}`);
  expect(await responseTo(body, 'application/json')).toEqual(expected);
  expect(await responseTo(body)).toEqual(expected);
});

test('accepts the media type in any case and with parameters', async () => {
  const [status, result] = await responseTo(
    encoder.encode('grant_type=x'),
    'Application/X-WWW-Form-URLEncoded; charset=utf-8',
  );
  expect([status, result]).toMatchObject([400, { error: 'unsupported_grant_type' }]);
});

test.each(['iso-8859-1', 'utf-16', 'windows-1257'])('rejects a form and JSON in %s', async (charset) => {
  const body = encoder.encode('grant_type=x');
  expect(await responseTo(body, `${form}; charset=${charset}`)).toEqual(
    invalidRequest(`The request body must be in UTF-8, not ${charset}`),
  );
});

test.each([
  ['POST', '/oauth/v1/token'],
  ['POST', '/frontend/oauth'],
  ['POST', '/__sandbox/reset'],
  ['PUT', '/rest/v1/wallet/14471/description'],
])('rejects an encoded body with 415: %s %s', async (method, target) => {
  const headers = { 'content-type': form, 'content-encoding': 'gzip' };
  const response = await sandbox.fetch(target, { method, headers, body: 'grant_type=x' });
  expect([response.status, response.headers.get('accept-encoding'), await response.json()]).toEqual([
    415,
    'identity',
    {
      error: 'invalid_request',
      error_description: 'The request body must not have a Content-Encoding',
    },
  ]);
});

test('an empty body has no encoding', async () => {
  const headers = { 'content-encoding': 'gzip' };
  expect((await sandbox.fetch('/rest/v1/server', { headers })).status).toBe(200);
});

test('rejects a body that is not UTF-8', async () => {
  const body = Uint8Array.of(0x61, 0x3d, 0xff, 0xfe);
  expect(await responseTo(body, form)).toEqual(invalidRequest('The request body is not valid UTF-8'));
});

test('names the fields of a form that are missing or sent twice', async () => {
  const refusedFor = (properties: object) => [
    400,
    {
      error: 'invalid_request',
      error_description: 'Some parameters are wrong',
      error_properties: properties,
    },
  ];
  expect(await responseTo(encoder.encode('grant_type=password&username='), form)).toEqual(
    refusedFor({ username: ['Must be at least 1 character long'], password: ['Is required'] }),
  );
  expect(await responseTo(encoder.encode('code=a&code=b'), form)).toEqual(
    refusedFor({ code: ['Was sent more than once'] }),
  );
});

test('treats an empty body as no body, regardless of its headers', async () => {
  const refused = [
    400,
    {
      error: 'invalid_request',
      error_description: 'Some parameters are wrong',
      error_properties: { grant_type: ['Is required'] },
    },
  ];
  expect(await responseTo(new Uint8Array(), 'application/json')).toEqual(refused);
  const get = requestOf(await signParts({}), { 'content-type': 'application/json', 'content-length': '0' });
  expect((await sandbox.handle(get)).status).toBe(200);
});

test('accepts a body of 1 MiB and rejects a larger one', async () => {
  const large = new Uint8Array(1_048_577).fill(0x61);
  const [status, result] = await responseTo(large, form);
  expect([status, result]).toMatchObject([413, { error: 'invalid_request' }]);
  expect((await responseTo(large.subarray(1), form))[0]).toBe(400);
});

/** Milliseconds that it takes to read a form of so many fields: the shortest of five, since the machine may do other things, too. */
async function timeFor(fields: number): Promise<number> {
  const body = encoder.encode(Array.from({ length: fields }, (_, index) => `f${index}=`).join('&'));
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    expect((await responseTo(body, form))[0]).toBe(400);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

test('the time to read a form grows with its fields, not with their square', async () => {
  // With the square, 32 times the fields would take 1,024 times as long.
  expect((await timeFor(110_000)) / (await timeFor(3_438))).toBeLessThan(256);
});

test('ignores the body of an operation without a request body', async () => {
  const signed = await signParts({ body: encoder.encode('{') }, staticClient);
  expect((await sandbox.handle(requestOf(signed))).status).toBe(200);
});
