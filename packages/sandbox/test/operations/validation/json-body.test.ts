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

test('an empty body is no body, whatever its media type', () => {
  expect(() => read('', 'text/plain')).toThrow(
    expect.objectContaining({ details: { properties: { body: ['Is required'] } } }),
  );
});

test.each(['application/json; charset=utf-8', 'application/json; charset=UTF-8', 'application/json'])(
  'reads JSON in %s',
  (type) => {
    expect(read('{"description":"a"}', type)).toEqual({ description: 'a' });
  },
);

test('rejects JSON and forms that are not in UTF-8, and names the character set', () => {
  const problem = 'The request body must be in UTF-8, not iso-8859-1';
  expect(() => read('{}', 'application/json; charset=iso-8859-1')).toThrow(problem);
  const token = operations.find(({ operationId }) => operationId === 'createToken') ?? expect.unreachable();
  const body = new TextEncoder().encode('grant_type=password');
  const request = { method: 'POST', origin: 'http://127.0.0.1:4010', target: '/', body };
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=iso-8859-1' };
  expect(() => validBody(token, { ...request, headers })).toThrow(problem);
});

test('names the place of a text that is too long', () => {
  const user = operations.find(({ operationId }) => operationId === 'registerUser') ?? expect.unreachable();
  const text = JSON.stringify({ phone: '37060012345', identity: { name: 'x'.repeat(2_001), surname: 'y' } });
  const headers = { 'content-type': 'application/json' };
  const body = new TextEncoder().encode(text);
  const request = { method: 'POST', origin: 'http://127.0.0.1:4010', target: '/', headers, body };
  expect(() => validBody(user, request)).toThrow(
    expect.objectContaining({
      details: { properties: { 'identity.name': ['Must be at most 2000 characters long'] } },
    }),
  );
});
