import { expect, test } from 'vitest';
import { bytesOfHex, decode, readBase64 } from '../../../src/auth/mac/explain/base64.ts';

const names = { hexadecimal: 'hex', base64OfHexadecimal: 'base64 of hex', otherBase64: 'other' } as const;
const bytes = (length: number) => Buffer.alloc(length, 0xfb);
const standard = bytes(32).toString('base64');

test.each([
  ['Base64', standard, []],
  ['Base64 for URLs', standard.replaceAll('+', '-').replaceAll('/', '_'), ['other']],
  ['Base64 without padding', standard.replaceAll('=', ''), ['other']],
  ['Base64 with too much padding', `${standard}=`, ['other']],
  ['hexadecimal', bytes(32).toString('hex'), ['hex']],
  ['hexadecimal in upper case', bytes(32).toString('hex').toUpperCase(), ['hex']],
  ['Base64 of hexadecimal', btoa(bytes(32).toString('hex')), ['base64 of hex']],
])('reads a digest in %s', (_, text, mistakes) => {
  expect(readBase64<string>(text, names)).toContainEqual({ base64: standard, mistakes });
});

test.each([
  [19, []],
  [20, ['hex']],
  [21, []],
  [31, []],
  [32, ['hex']],
  [33, []],
  [63, []],
  [64, ['hex']],
  [65, []],
])('reads %i bytes in hexadecimal as a digest: %j', (length, mistakes) => {
  const text = bytes(length).toString('hex');
  const read = readBase64<string>(text, names).filter(({ mistakes: found }) => found.includes('hex'));
  expect(read).toEqual(mistakes.map(() => ({ base64: bytes(length).toString('base64'), mistakes })));
});

test('decodes text to bytes, where it can', () => {
  expect([decode('YWI='), decode('%')]).toEqual(['ab', undefined]);
  expect([...bytesOfHex('00ff0a')]).toEqual([0, 255, 10]);
  expect([...bytesOfHex('')]).toEqual([]);
});
