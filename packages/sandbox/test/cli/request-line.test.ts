import { expect, test } from 'vitest';
import { requestLine } from '../../src/cli/live-tail.ts';
import type { LoggedRequest } from '../../src/index.ts';
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
const logged = (changes: Partial<LoggedRequest> = {}): LoggedRequest => ({
  kind: 'request',
  world: 'default',
  method: 'GET',
  path: '/rest/v1/user/me',
  operation: 'getUser',
  signer: { kind: 'token', client: 'wkVd93h2uS', user: 5101, token: 'u8Yw…', scopes: ['email'] },
  status: 200,
  correlationId: 'a',
  ...changes,
});
const words = (line: string): string[] => line.split('\n')[0]?.split(/ {2,}/) ?? [];
const below = (line: string): string[] =>
  line
    .split('\n')
    .slice(1)
    .map((text) => text.trim());

test('a line has time, method, target, status, duration, operation and signer', () => {
  expect(words(requestLine(exchange(), logged()))).toEqual([
    '12:03:44',
    'GET',
    '/rest/v1/user/me',
    '200',
    '1.2 ms',
    'getUser',
    'token u8Yw… of user 5101',
  ]);
});

test('the line has the world and the fault', () => {
  const line = requestLine(exchange(), logged({ world: 'shop', fault: 'latency=800' }));
  expect(words(line).slice(-2)).toEqual(['in shop', 'fault: latency=800']);
});

test('shows a word instead of the status for a lost or cut response', () => {
  const response = { ...exchange().response, delivery: 'lost' } as const;
  expect(words(requestLine(exchange({ response }), logged()))[3]).toBe('lost');
});

test('prints the error below the request, and the explanation below the error', () => {
  const error = {
    status: 401,
    error: 'unauthorized',
    description: 'Invalid MAC',
    explanation: 'The query was left out.',
  };
  expect(below(requestLine(exchange(), logged(error)))).toEqual([
    '└ unauthorized: Invalid MAC',
    '└ The query was left out.',
  ]);
});

test('prints the invalid fields below the error, one per line, up to a limit', () => {
  const error = { status: 400, error: 'invalid_parameters', description: 'Some parameters are wrong' };
  const properties = {
    include_convert_to_currency: ['Must be true or false', 'Was sent more than once'],
    'wallets.0.id': [`Must be one of ${'getUser, '.repeat(40)}`],
  };
  const lines = below(requestLine(exchange(), logged({ ...error, properties })));
  expect(lines.slice(0, 2)).toEqual([
    '└ invalid_parameters: Some parameters are wrong',
    '└ include_convert_to_currency: Must be true or false; Was sent more than once',
  ]);
  expect(lines[2]).toMatch(/^└ wallets\.0\.id: Must be one of .*…$/);
  const many = Object.fromEntries('abcdefghijklm'.split('').map((name) => [name, ['Is required']]));
  const bounded = below(requestLine(exchange(), logged({ ...error, properties: many })));
  expect(bounded).toHaveLength(12);
  expect(bounded.at(-1)).toBe('└ and 3 more fields');
});

test('a request that the server rejected is printed without control characters', () => {
  const body = JSON.stringify({ error: 'invalid_request', error_description: 'The Host \u001b[31m is none' });
  const response = { status: 400, headers: { 'content-type': 'application/json' }, body };
  const line = requestLine(exchange({ response, target: '/a\u001b[2J' }));
  expect(words(line)).toEqual(['12:03:44', 'GET', '/…', '400', '1.2 ms']);
  expect(below(line)).toEqual(['└ invalid_request: The Host ?[31m is none']);
});

test('redacts query values that the description does not mark as not sensitive', () => {
  const target = '/x?limit=5&email=ona%40example.org&code=secret&state=secret&flag&currency=EUR';
  const line = requestLine(exchange({ target }), logged({ operation: 'listStatements', path: '/x' }));
  expect(words(line)[2]).toBe('/x?limit=5&email=…&code=…&state=…&flag&currency=EUR');
  expect(words(requestLine(exchange({ target })))[2]).toBe(
    '/x?limit=5&email=…&code=…&state=…&flag&currency=…',
  );
});

test('shortens a long target in the middle, so that the columns stay aligned', () => {
  const target = `/x?${'limit=5&'.repeat(80)}rule=9`;
  const long = requestLine(exchange({ target }));
  expect(words(long)[2]).toMatch(/^\/x\?limit=5&.*[^…]…[^…].*&rule=9$/);
  expect(words(long)[2]).toHaveLength(56);
  expect(long.indexOf('200')).toBe(requestLine(exchange()).indexOf('200'));
});
