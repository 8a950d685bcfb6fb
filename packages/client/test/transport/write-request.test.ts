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

test.for(['content-type', 'Content-Type'])('a %s of the caller overrides that of the description', (name) => {
  const { headers } = written(picture, { body: new Uint8Array([1]), headers: { [name]: 'image/png' } });
  expect(headers).toEqual({ 'content-type': 'image/png' });
});

test('serializes JSON without spaces', async () => {
  const body = { name: 'Ąžuolas', tags: [1, null] };
  expect(await textOf(written(json, { body }))).toBe('{"name":"Ąžuolas","tags":[1,null]}');
});

test('leaves undefined out of a JSON body, also in lists', async () => {
  const body = { a: undefined, b: [1, undefined, { c: undefined }], d: null };
  expect(await textOf(written(json, { body }))).toBe('{"b":[1,{}],"d":null}');
});

test.for([undefined, {}])('sends no body and no content type for an empty form: %j', (body) => {
  const request = written(form, { body });
  expect([request.body, request.headers]).toEqual([undefined, {}]);
});

test('rejects a body that JSON cannot represent, without quoting it', () => {
  const circle: Record<string, unknown> = { secret: 'canary' };
  circle['itself'] = circle;
  for (const body of [{ amount: 12n }, circle]) {
    const write = () => written(json, { body });
    expect(write).toThrow(expect.objectContaining({ name: 'ConfigurationError', option: 'body' }));
    expect(write).not.toThrow(/canary/);
  }
});

test('writes no question mark for a query without values', () => {
  expect(written({}, { query: { b: undefined } }).url).toBe(`${origin}/a`);
});

test('sends a Blob with its own type', () => {
  const sent = (body: Blob) => written(picture, { body }).headers['content-type'];
  expect(sent(new Blob(['x'], { type: 'image/png' }))).toBe('image/png');
  expect(sent(new Blob(['x']))).toBe('image/jpeg');
});

const wholeBytes = [0, 255, 128, 10];
const holders: Record<string, unknown> = {
  bytes: new Uint8Array(wholeBytes),
  'a view of a part of a buffer': new Uint8Array([9, ...wholeBytes, 9]).subarray(1, 5),
  'a DataView': new DataView(new Uint8Array([9, ...wholeBytes]).buffer, 1),
  'a buffer': new Uint8Array(wholeBytes).buffer,
  'a Blob': new Blob([new Uint8Array(wholeBytes)]),
};

test.for(Object.entries(holders))('sends the bytes of %s', async ([, body]) => {
  expect(await bytesOf(written(picture, { body }))).toEqual(new Uint8Array(wholeBytes));
});

test.for([{}, 5, true, new FormData(), new URLSearchParams('a=b'), [1, 2], { arrayBuffer: () => 'text' }])(
  'rejects a file that has no bytes: %j',
  async (body) => {
    await expect(bytesOf(written(picture, { body }))).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'body',
    });
  },
);

test('leaves out headers that are undefined', () => {
  expect(written({}, { headers: { a: undefined, B: 'c' } }).headers).toEqual({ b: 'c' });
});

test('rejects an Authorization header of the caller', () => {
  expect(() => written({}, { headers: { Authorization: 'Bearer x' } })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'headers' }),
  );
});
