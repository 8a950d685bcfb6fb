import { expect, test } from 'vitest';
import type { Operation, Parameter } from '@litas/openapi/read';
import { callExample } from '../../generate/call-example.ts';
import { describing, description, empty, placed } from './description.ts';

const operation: Operation = {
  operationId: 'getThing',
  summary: 'Get a thing',
  responses: { '200': describing({}) },
};
const parameter = (name: string, example: unknown, required = false): Parameter => ({
  name,
  in: 'query',
  schema: {},
  example,
  required,
});
const exampleOf = (changes: Partial<Operation>, path = '/things', isList = false): string =>
  callExample(description, placed({ ...operation, ...changes }, path), isList);

test('an example of a call has only the required parameters', () => {
  const parameters = [parameter('id', 7, true), parameter('limit', 20)];
  expect(exampleOf({ parameters })).toBe('console.log(await wallet.getThing({ id: 7 }));');
  expect(exampleOf({})).toBe('console.log(await wallet.getThing());');
});

test('of criteria that exclude each other an example has the first', () => {
  const parameters = [parameter('email', 'ona@example.org'), parameter('phone', '37060000101')];
  expect(exampleOf({ 'x-exactly-one-of': ['phone', 'email'], parameters })).toBe(
    "console.log(await wallet.getThing({ phone: '37060000101' }));",
  );
});

test('iterates over a list, and awaits a response without a body', () => {
  expect(exampleOf({}, '/things', true)).toBe(
    'for await (const item of wallet.getThing()) console.log(item);',
  );
  expect(exampleOf({ responses: { '204': empty } })).toBe('await wallet.getThing();');
});

test('does not log the response of the token endpoint', () => {
  expect(exampleOf({}, '/oauth/v1/token')).toBe('await wallet.getThing();');
});

test('the fields of the first example of a body are parameters, and a file is a Blob', () => {
  const examples = { first: { value: { name: 'Ona' } }, second: { value: { name: 'Jonas' } } };
  const json = { requestBody: { content: { 'application/json': { schema: {}, examples } } } };
  const file = { requestBody: { content: { 'image/png': { schema: {} } } } };
  expect(exampleOf(json)).toBe("console.log(await wallet.getThing({ name: 'Ona' }));");
  expect(exampleOf(file)).toContain("wallet.getThing({ body: new Blob(['…'], { type: 'image/png' }) })");
});
