import { expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.gen.ts';
import { validBody } from '../../../src/operations/validation/body.ts';

const operation = operations.find(({ operationId }) => operationId === 'uploadAvatar');
if (!operation) throw new Error('The description has no uploadAvatar.');

const read = (body: Uint8Array, contentType: string) =>
  validBody(operation, {
    method: 'PUT',
    origin: 'http://127.0.0.1:4010',
    target: '/',
    headers: { 'content-type': contentType },
    body,
  });

test('returns a picture unchanged, in each of its media types', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0x00);
  expect(read(bytes, 'image/jpeg')).toBe(bytes);
  expect(read(bytes, 'IMAGE/PNG')).toBe(bytes);
});

test('rejects another media type and an empty body', () => {
  expect(() => read(Uint8Array.of(1), 'text/plain')).toThrow(
    'The request body must be image/jpeg or image/png',
  );
  expect(() => read(new Uint8Array(), 'image/png')).toThrow('Some parameters are wrong');
});

test('the charset of an image does not matter', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0x00);
  expect(read(bytes, 'image/jpeg; charset=iso-8859-1')).toBe(bytes);
});
