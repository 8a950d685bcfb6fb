import { expect, test } from 'vitest';
import { writeRequest } from '../../src/client/write-request.ts';

const origin = 'https://wallet.paysera.com';

test('a header of the caller replaces the generated one, in whatever case it is written', () => {
  const call = { url: '/a', body: new Uint8Array([1]), bodySerializer: null };
  const generated = { 'Content-Type': 'image/jpeg' };
  const { headers } = writeRequest(origin, 'PUT', {
    ...call,
    headers: { ...generated, 'content-type': 'image/png' },
  });
  expect(headers.get('content-type')).toBe('image/png');
});

test('octets are sent as they are', () => {
  const octets = new Uint8Array([0, 255, 128, 10]);
  const request = writeRequest(origin, 'PUT', { url: '/a', body: octets, bodySerializer: null });
  expect(request.body).toBe(octets);
});

test('a body is compact JSON where nothing else is said', () => {
  const request = writeRequest(origin, 'POST', { url: '/a', body: { name: 'Ąžuolas', tags: [1, null] } });
  expect(request.body).toBe('{"name":"Ąžuolas","tags":[1,null]}');
});

test.for([undefined, {}])('without a body of any length there is no content type: %j', (body) => {
  const request = writeRequest(origin, 'POST', {
    url: '/a',
    body,
    bodySerializer: () => '',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect([request.body, request.headers.has('content-type')]).toEqual([null, false]);
});

test('a body that JSON cannot hold is refused by name, and not quoted', () => {
  const circle: Record<string, unknown> = { secret: 'canary' };
  circle['itself'] = circle;
  for (const body of [{ amount: 12n }, circle]) {
    const write = () => writeRequest(origin, 'POST', { url: '/a', body });
    expect(write).toThrow(expect.objectContaining({ name: 'ConfigurationError', option: 'body' }));
    expect(write).not.toThrow(/canary/);
  }
});

test('a query without values leaves no question mark', () => {
  expect(writeRequest(origin, 'GET', { url: '/a', query: { b: undefined } }).url).toBe(`${origin}/a`);
});

test('a Blob is sent as what it is', () => {
  const call = { url: '/a', bodySerializer: null, headers: { 'Content-Type': 'image/jpeg' } };
  const sent = (body: Blob) => writeRequest(origin, 'PUT', { ...call, body }).headers.get('content-type');
  expect(sent(new Blob(['x'], { type: 'image/png' }))).toBe('image/png');
  expect(sent(new Blob(['x']))).toBe('image/jpeg');
});
