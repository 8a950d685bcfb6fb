import { expect, test } from 'vitest';
import type { Descriptor } from '../../src/generated/descriptors.gen.ts';
import type { Call } from '../../src/transport/client.ts';
import { writeRequest, type WrittenRequest } from '../../src/transport/write-request.ts';

const origin = 'https://wallet.paysera.com';

const written = (descriptor: Partial<Descriptor>, call: Call = {}): Promise<WrittenRequest> =>
  writeRequest(origin, { operation: 'getServer', method: 'PUT', path: '/a', ...descriptor }, call);

const picture = { contentType: 'image/jpeg', body: 'whole' } as const;
const json = { contentType: 'application/json', body: 'fields' } as const;
const form = { contentType: 'application/x-www-form-urlencoded', body: 'fields' } as const;

test.for(['content-type', 'Content-Type'])('a %s of the caller replaces the described one', async (name) => {
  const { headers } = await written(picture, { body: new Uint8Array([1]), headers: { [name]: 'image/png' } });
  expect(headers).toEqual({ 'content-type': 'image/png' });
});

test('bytes are sent as they are', async () => {
  const bytes = new Uint8Array([0, 255, 128, 10]);
  expect((await written(picture, { body: bytes })).body).toEqual(bytes);
});

test('a JSON body is compact', async () => {
  const { body } = await written(json, { body: { name: 'Ąžuolas', tags: [1, null] } });
  expect(new TextDecoder().decode(body)).toBe('{"name":"Ąžuolas","tags":[1,null]}');
});

test.for([undefined, {}])('an empty form has neither a body nor a content type: %j', async (body) => {
  const request = await written(form, { body });
  expect([request.body, request.headers]).toEqual([undefined, {}]);
});

test('a body that JSON cannot hold is named, and not quoted', async () => {
  const circle: Record<string, unknown> = { secret: 'canary' };
  circle['itself'] = circle;
  for (const body of [{ amount: 12n }, circle]) {
    const write = written(json, { body });
    await expect(write).rejects.toMatchObject({ name: 'ConfigurationError', option: 'body' });
    await expect(write).rejects.not.toThrow(/canary/);
  }
});

test('a query without values leaves no question mark', async () => {
  expect((await written({}, { query: { b: undefined } })).url).toBe(`${origin}/a`);
});

test('a Blob is sent with its own type', async () => {
  const sent = async (body: Blob) => (await written(picture, { body })).headers['content-type'];
  expect(await sent(new Blob(['x'], { type: 'image/png' }))).toBe('image/png');
  expect(await sent(new Blob(['x']))).toBe('image/jpeg');
});

test("a Blob of another implementation than the platform's is sent as what it holds", async () => {
  const foreign = { type: 'image/png', arrayBuffer: async () => new Uint8Array([7]).buffer };
  expect(await written(picture, { body: foreign })).toMatchObject({
    body: new Uint8Array([7]),
    headers: { 'content-type': 'image/png' },
  });
});

test('no call writes the Authorization header', async () => {
  expect((await written({}, { headers: { Authorization: 'Bearer x' } })).headers).toEqual({});
});
