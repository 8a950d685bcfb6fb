import { expect, test } from 'vitest';
import { parameterFields } from '../src/calls/parameter-fields.ts';
import { missingFields, readValues } from '../src/calls/read-values.ts';
import { entryOf, findOperations } from '../src/catalogue/catalogue.ts';
import { description } from '../src/scopes/description.ts';

const fieldsOf = (operationId: string) =>
  parameterFields(description, entryOf(operationId)?.parameters ?? expect.unreachable());

test('operations are found by name, path, scope and error', () => {
  const found = (query: string) => findOperations(query).map(({ operationId }) => operationId);
  expect(findOperations('')).toHaveLength(65);
  expect(found('listStatements')).toEqual(['listStatements']);
  expect(found('get /rest/v1/wallet/{walletId}/balance')).toEqual(['getWalletBalance']);
  expect(found('recent_statements')).toEqual(['listStatements']);
  expect(found('user_already_exists')).toContain('registerUser');
  expect(found('no such operation')).toEqual([]);
});

test('required parameters come first, with their type, choices and example', () => {
  const fields = fieldsOf('listStatements');
  expect(fields[0]).toMatchObject({ name: 'walletId', isRequired: true, kind: 'number', example: 'me' });
  expect(fields.find(({ name }) => name === 'direction')).toMatchObject({
    choices: ['in', 'out'],
    isClosed: true,
  });
  expect(fields.find(({ name }) => name === 'limit')?.format).toBe('integer from 1 to 200');
});

test('texts become values of their place and kind', () => {
  const texts = { walletId: '14471', limit: '5', text: '007', direction: '' };
  expect(readValues(fieldsOf('listStatements'), texts)).toEqual({
    path: { walletId: 14471 },
    query: { limit: 5, text: '007' },
    headers: {},
  });
  const members = readValues(fieldsOf('findUser'), { person_code: 'lt=49103150015' });
  expect(members.query).toEqual({ person_code: { lt: '49103150015' } });
});

test('a text that is no value of its kind is sent as it is', () => {
  const { query } = readValues(fieldsOf('listStatements'), { limit: 'many' });
  expect(query).toEqual({ limit: 'many' });
});

test('required parameters without a text are missing', () => {
  expect(missingFields(fieldsOf('getWallet'), { walletId: '' })).toEqual(['walletId']);
  expect(missingFields(fieldsOf('getWallet'), { walletId: 'me' })).toEqual([]);
});
