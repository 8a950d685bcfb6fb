import { expect, test } from 'vitest';
import { requestLine } from '../../src/cli/request-line.ts';
import type { Exchange } from '../../src/node/index.ts';

const at = new Date(2026, 0, 31, 12, 3, 44).getTime();
const exchange = (changes: Partial<Exchange> = {}): Exchange => ({
  at,
  method: 'GET',
  target: '/rest/v1/server',
  headers: {},
  response: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"time":1}' },
  durationMs: 1.234,
  ...changes,
});
const words = (line: string): string[] => line.split(/ {2,}/);

test('a line has time, method, target, status, signer and duration', () => {
  expect(words(requestLine(exchange()))).toEqual([
    '12:03:44',
    'GET',
    '/rest/v1/server',
    '200',
    '-',
    '1.2 ms',
  ]);
});

test('an error is named, without anything that a terminal would obey', () => {
  const body = JSON.stringify({ error: 'not_found', error_description: 'There is no wallet \u001b[31m7' });
  const response = { status: 404, headers: { 'content-type': 'application/json' }, body };
  expect(words(requestLine(exchange({ response }))).at(-1)).toBe('not_found: There is no wallet ?[31m7');
});

test.each([
  ['MAC id="wkVd93h2uS", ts="1", nonce="n", mac="m"', 'client wkVd93h2uS'],
  ['MAC id="u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo", ts="1", nonce="n", mac="m"', 'token u8Yw…'],
  ['Bearer u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo', 'unreadable'],
])('%s is told as %s', (authorization, signer) => {
  expect(words(requestLine(exchange({ headers: { authorization } })))[4]).toBe(signer);
});

test('values in the query are left out, unless they say nothing about anybody', () => {
  const target = '/x?limit=5&email=ona%40example.org&code=secret&state=secret&flag&currency=EUR';
  expect(words(requestLine(exchange({ target })))[2]).toBe(
    '/x?limit=5&email=…&code=…&state=…&flag&currency=EUR',
  );
});

test('a long target is cut', () => {
  expect(words(requestLine(exchange({ target: `/${'x'.repeat(500)}` })))[2]).toHaveLength(120);
});
