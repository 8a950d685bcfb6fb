import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import { ResponseValidationError, validateResponse } from '../../src/validate/index.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

const responding = (body: unknown) =>
  walletResponding(() => Response.json(body), { client, validateResponse }).wallet;

test('an error names the operation, the paths and the expected values', async () => {
  const error = await failureOf(responding({ id: 1, email: 5, wallets: [7, 'x'] }).getUser({ userId: 1 }));
  expect(error).toBeInstanceOf(ResponseValidationError);
  expect(error).toMatchObject({
    name: 'ResponseValidationError',
    code: 'invalid_response',
    retryable: false,
    operation: 'getUser',
    message:
      'The response of getUser does not match the description: email must be string, is number; wallets.1 must be number, is string',
    issues: [
      { path: ['email'], expected: 'string', found: 'number' },
      { path: ['wallets', 1], expected: 'number', found: 'string' },
    ],
  });
});

const wrong: [what: string, body: unknown, issue: object][] = [
  ['a body that is missing', undefined, { path: [], expected: 'object', found: 'nothing' }],
  ['a list in place of an object', [], { path: [], expected: 'object', found: 'array' }],
  ['a field that is missing', {}, { path: ['id'], expected: 'number', found: 'nothing' }],
  ['null', { id: 1, identity: null }, { path: ['identity'], expected: 'object', found: 'null' }],
  ['a number out of range', { id: 0 }, { path: ['id'], expected: 'at least 1', found: 'number' }],
  ['part of a number', { id: 1.5 }, { path: ['id'], expected: 'int', found: 'number' }],
  [
    'an unknown value of a closed list',
    { id: 1, gender: 'x' },
    { path: ['gender'], expected: '"male" or "female"' },
  ],
  ['text of another form', { id: 1, dob: '1.2.1990' }, { path: ['dob'], expected: 'text of the form date' }],
  [
    'text of another pattern',
    { id: 1, address: { country: 'Lietuva', city: '', street: '' } },
    { path: ['address', 'country'], expected: expect.stringMatching(/^text like /) },
  ],
];

test.for(wrong)('reports %s', ([, body, issue]) => {
  const received = { operation: 'getUser', method: 'GET', path: '/rest/v1/user/{userId}', body };
  expect(() => validateResponse(received)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining(issue)] }),
  );
});

test('hides the keys of a map in the path', async () => {
  const wallet = responding({ 'ona@example.org': { at_disposal: 1, reserved: '2' } });
  const error = await failureOf(wallet.getWalletBalance({ walletId: 1 }));
  expect(error).toMatchObject({ issues: [{ path: ['*', 'reserved'], expected: 'number', found: 'string' }] });
  expect(inspect(error, { depth: 10 })).not.toContain('ona@');
});

test('an error contains no value of the response', async () => {
  const canary = 'canary@example';
  const body = {
    id: canary,
    email: canary,
    dob: canary,
    gender: canary,
    identity: { code: [canary] },
    [canary]: 1,
  };
  const error = await failureOf(responding(body).getUser({ userId: 1 }));
  const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })];
  for (const text of shown) expect(text).not.toContain('canary');
  expect(error).toMatchObject({ issues: { length: 5 } });
  expect(String(error)).toMatch(/; and 2 more$/);
});

test('validates functions like methods', async () => {
  const operationsClient = createOperationsClient({
    client,
    validateResponse,
    fetch: async () => Response.json({ id: 'x' }),
  });
  expect(await failureOf(getUser({ client: operationsClient, path: { userId: 1 } }))).toMatchObject({
    operation: 'getUser',
    issues: [{ path: ['id'] }],
  });
});

test.for([
  [1, undefined],
  [3, undefined],
  [4, '; and 1 more'],
  [6, '; and 3 more'],
] as const)(
  'the message of %i mismatches names three of them, and counts the others: %s',
  async ([count, rest]) => {
    const wallets = Array.from({ length: count }, () => 'x');
    const { message } = (await failureOf(responding({ id: 1, wallets }).getUser({ userId: 1 }))) as Error;
    expect(message.match(/must be number, is string/g)).toHaveLength(Math.min(count, 3));
    expect(/; and .*$/.exec(message)?.[0]).toBe(rest);
  },
);
