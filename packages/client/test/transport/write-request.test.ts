import { expect, test } from 'vitest';
import type { Descriptor } from '../../src/generated/descriptors.gen.ts';
import type { Call } from '../../src/transport/client.ts';
import { bodyWriterOf } from '../../src/transport/write-body.ts';
import { writeRequest, type WrittenRequest } from '../../src/transport/write-request.ts';

const origin = 'https://wallet.paysera.com';

const written = (descriptor: Partial<Descriptor>, call: Call = {}): WrittenRequest =>
  writeRequest(
    origin,
    { operation: 'getServer', method: 'PUT', path: '/a', ...descriptor },
    { write: bodyWriterOf(descriptor.contentType), ...call },
  );

async function bytesOf({ body }: WrittenRequest): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return typeof body?.bytes === 'function' ? body.bytes(new AbortController().signal) : body?.bytes;
}

const textOf = async (request: WrittenRequest): Promise<string> =>
  new TextDecoder().decode(await bytesOf(request));

const picture = { contentType: 'image/jpeg', body: 'whole' } as const;
const json = { contentType: 'application/json', body: 'fields' } as const;
const form = { contentType: 'application/x-www-form-urlencoded', body: 'fields' } as const;

test.for(['content-type', 'Content-Type'])('a %s of the caller replaces the described one', (name) => {
  const { headers } = written(picture, { body: new Uint8Array([1]), headers: { [name]: 'image/png' } });
  expect(headers).toEqual({ 'content-type': 'image/png' });
});

test('a JSON body is compact', async () => {
  const body = { name: 'Ąžuolas', tags: [1, null] };
  expect(await textOf(written(json, { body }))).toBe('{"name":"Ąžuolas","tags":[1,null]}');
});

test('what is undefined is left out of a JSON body, also out of its lists', async () => {
  const body = { a: undefined, b: [1, undefined, { c: undefined }], d: null };
  expect(await textOf(written(json, { body }))).toBe('{"b":[1,{}],"d":null}');
});

test.for([undefined, {}])('an empty form has neither a body nor a content type: %j', (body) => {
  const request = written(form, { body });
  expect([request.body, request.headers]).toEqual([undefined, {}]);
});

test('a body that JSON cannot hold is named, and not quoted', () => {
  const circle: Record<string, unknown> = { secret: 'canary' };
  circle['itself'] = circle;
  for (const body of [{ amount: 12n }, circle]) {
    const write = () => written(json, { body });
    expect(write).toThrow(expect.objectContaining({ name: 'ConfigurationError', option: 'body' }));
    expect(write).not.toThrow(/canary/);
  }
});

test('a query without values leaves no question mark', () => {
  expect(written({}, { query: { b: undefined } }).url).toBe(`${origin}/a`);
});

test('a Blob is sent with its own type', () => {
  const sent = (body: Blob) => written(picture, { body }).headers['content-type'];
  expect(sent(new Blob(['x'], { type: 'image/png' }))).toBe('image/png');
  expect(sent(new Blob(['x']))).toBe('image/jpeg');
});

const octets = [0, 255, 128, 10];
const holders: Record<string, unknown> = {
  bytes: new Uint8Array(octets),
  'a view of a part of a buffer': new Uint8Array([9, ...octets, 9]).subarray(1, 5),
  'a DataView': new DataView(new Uint8Array([9, ...octets]).buffer, 1),
  'a buffer': new Uint8Array(octets).buffer,
  'a Blob': new Blob([new Uint8Array(octets)]),
};

test.for(Object.entries(holders))('%s is sent as what it holds', async ([, body]) => {
  expect(await bytesOf(written(picture, { body }))).toEqual(new Uint8Array(octets));
});

test.for([{}, 5, true, new FormData(), new URLSearchParams('a=b'), [1, 2], { arrayBuffer: () => 'text' }])(
  'what holds no bytes is not sent as its name: %j',
  async (body) => {
    await expect(bytesOf(written(picture, { body }))).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'body',
    });
  },
);

test('headers without a value are left out', () => {
  expect(written({}, { headers: { a: undefined, B: 'c' } }).headers).toEqual({ b: 'c' });
});

test('no call writes the Authorization header', () => {
  expect(() => written({}, { headers: { Authorization: 'Bearer x' } })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'headers' }),
  );
});
