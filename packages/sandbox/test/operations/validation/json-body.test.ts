import { expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.gen.ts';
import { validBody } from '../../../src/operations/validation/body.ts';

const operation = operations.find(({ operationId }) => operationId === 'updateWalletDescription');
if (!operation) throw new Error('The description has no updateWalletDescription.');

const read = (text: string, contentType = 'application/json') =>
  validBody(operation, {
    method: 'PUT',
    origin: 'http://127.0.0.1:4010',
    target: '/',
    headers: { 'content-type': contentType },
    body: new TextEncoder().encode(text),
  });

test('reads JSON with a media type in any case, and ignores unknown fields', () => {
  const body = { description: 'Savings' };
  expect(read(JSON.stringify({ ...body, other: 1 }), 'Application/JSON;charset=UTF-8')).toEqual(body);
});

test('rejects a body that is not JSON', () => {
  for (const text of ['{', 'grant_type=a', '\u0000', "{'a':1}"]) {
    expect(() => read(text)).toThrow('The request body is not valid JSON: line 1, column ');
  }
  expect(() => read('{}', 'text/json')).toThrow('The request body must be application/json');
});

test('names the fields that are wrong', () => {
  const rejection = (text: string) => {
    try {
      return read(text);
    } catch (error) {
      return error;
    }
  };
  expect(rejection('{"description":5}')).toMatchObject({
    status: 400,
    code: 'invalid_parameters',
    details: { properties: { description: ['Must be text'] } },
  });
  expect(rejection('')).toMatchObject({ details: { properties: { body: ['Is required'] } } });
  expect(rejection('[]')).toMatchObject({ code: 'invalid_parameters' });
});
