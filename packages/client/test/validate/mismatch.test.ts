import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import { ResponseValidationError, validateResponse } from '../../src/validate/index.ts';
import { client, failureOf, walletAnswering } from '../support/wallet-answering.ts';

const answering = (body: unknown) =>
  walletAnswering(() => Response.json(body), { client, validateResponse }).wallet;

test('a mismatch names the operation, the path and what was expected', async () => {
  const error = await failureOf(answering({ id: 1, email: 5, wallets: [7, 'x'] }).getUser({ userId: 1 }));
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

test.for(wrong)('%s is found', ([, body, issue]) => {
  const received = { operation: 'getUser', method: 'GET', path: '/rest/v1/user/{userId}', body };
  expect(() => validateResponse(received)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining(issue)] }),
  );
});

test('keys of a map stay out of the path', async () => {
  const wallet = answering({ 'ona@example.org': { at_disposal: 1, reserved: '2' } });
  const error = await failureOf(wallet.getWalletBalance({ walletId: 1 }));
  expect(error).toMatchObject({ issues: [{ path: ['*', 'reserved'], expected: 'number', found: 'string' }] });
  expect(inspect(error, { depth: 10 })).not.toContain('ona@');
});

test('an error shows no value of the answer', async () => {
  const canary = 'canary@example';
  const body = {
    id: canary,
    email: canary,
    dob: canary,
    gender: canary,
    identity: { code: [canary] },
    [canary]: 1,
  };
  const error = await failureOf(answering(body).getUser({ userId: 1 }));
  const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })];
  for (const text of shown) expect(text).not.toContain('canary');
  expect(error).toMatchObject({ issues: { length: 5 } });
  expect(String(error)).toMatch(/; and 2 more$/);
});

test('functions are judged as methods are', async () => {
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
