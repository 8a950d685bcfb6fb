import { expect, test } from 'vitest';
import {
  type Description,
  follow,
  leavesOf,
  operationsOf,
  readDescription,
  type Schema,
  sensitivityOf,
  sensitivityTree,
} from '../../read/index.ts';
import { description } from './description.ts';

const withSchemas = (schemas: Record<string, Schema>): Description => ({
  ...description,
  components: { ...description.components, schemas },
});
const treeOf = (schema: Schema, schemas: Record<string, Schema> = {}) =>
  sensitivityTree(withSchemas(schemas), schema);

test('a field has its own sensitivity, otherwise that of the nearest part around it', () => {
  const name: Schema = { type: 'object', properties: { first: {}, initial: { 'x-sensitive': 'none' } } };
  expect(
    treeOf({
      type: 'object',
      'x-sensitive': 'personal',
      properties: { name, key: { 'x-sensitive': 'secret' } },
    }),
  ).toEqual({
    name: { first: 'personal', initial: 'none' },
    key: 'secret',
  });
});

test('sensitivity beside a reference has priority over its target, and the target over the part around', () => {
  const schemas: Record<string, Schema> = {
    Id: { type: 'integer', 'x-sensitive': 'none' },
    Text: { type: 'string' },
  };
  const Id = { $ref: '#/components/schemas/Id' };
  const properties = {
    id: Id,
    other: { ...Id, 'x-sensitive': 'secret' as const },
    text: { $ref: '#/components/schemas/Text' },
  };
  expect(treeOf({ type: 'object', 'x-sensitive': 'personal', properties }, schemas)).toEqual({
    id: 'none',
    other: 'secret',
    text: 'personal',
  });
});

test('the strictest sensitivity of several forms counts, field by field', () => {
  const anyOf: Schema[] = [
    { type: 'object', properties: { code: { 'x-sensitive': 'none' }, id: { 'x-sensitive': 'none' } } },
    { type: 'object', properties: { code: { 'x-sensitive': 'secret' } } },
  ];
  expect(treeOf({ anyOf })).toEqual({ code: 'secret', id: 'none' });
  expect(treeOf({ anyOf: [{ 'x-sensitive': 'none' }, {}] })).toBeUndefined();
});

test('a map has a sensitivity of values and keys, and a list that of its items', () => {
  const items: Schema = {
    type: 'object',
    'x-sensitive': 'none',
    additionalProperties: { 'x-sensitive': 'personal' },
  };
  expect(treeOf({ type: 'array', items })).toEqual({ '*': 'personal', '*name': 'none' });
});

test('a schema without a type or with itself inside describes no values', () => {
  expect(treeOf({ type: 'object', 'x-sensitive': 'none', additionalProperties: true })).toEqual({});
  const $ref = '#/components/schemas/Cat';
  const Cat: Schema = {
    type: 'object',
    properties: { kittens: { type: 'array', items: { $ref } }, id: { 'x-sensitive': 'none' } },
  };
  expect(treeOf({ $ref }, { Cat })).toEqual({ kittens: {}, id: 'none' });
});

test('a parameter has the strictest sensitivity of its values, by default secret', () => {
  const parameter = { name: 'name', in: 'query' } as const;
  expect(sensitivityOf(description, { ...parameter, 'x-sensitive': 'none', schema: {} })).toBe('none');
  expect(sensitivityOf(description, { ...parameter, schema: {} })).toBe('secret');
  const schema: Schema = { type: 'object', additionalProperties: { 'x-sensitive': 'personal' } };
  expect(sensitivityOf(description, { ...parameter, 'x-sensitive': 'none', schema })).toBe('personal');
});

test('every value, parameter and header of the description has a sensitivity', () => {
  const real = readDescription();
  const silent = operationsOf(real).flatMap(({ operationId, operation, parameters, responses }) => {
    const all = Object.values(responses);
    const bodies = [operation.requestBody, ...all].flatMap((each) => Object.values(each?.content ?? {}));
    const headers = all.flatMap((response) => Object.values(response.headers ?? {}));
    const valued = [...parameters, ...headers.map((header) => follow(real, header)), ...bodies];
    return valued.flatMap((part) => {
      const around = 'x-sensitive' in part ? part['x-sensitive'] : undefined;
      return leavesOf(sensitivityTree(real, part.schema, around))
        .filter(({ sensitivity }) => sensitivity === undefined)
        .map(({ path }) => `${operationId}: ${path}`);
    });
  });
  expect(silent).toEqual([]);
});

test.for([
  ['Token', 'mac_key', 'secret'],
  ['Token', 'refresh_token', 'secret'],
  ['User', 'email', 'personal'],
  ['User', 'id', 'none'],
  ['Statement', 'details', 'personal'],
  ['Statement', 'amount_decimal', 'none'],
  ['PendingPayment', 'password', 'secret'],
  ['WalletMap', '*name', 'personal'],
] as const)('%s.%s is %s', ([schema, field, sensitivity]) => {
  const tree = sensitivityTree(readDescription(), { $ref: `#/components/schemas/${schema}` });
  expect(tree).toMatchObject({ [field]: sensitivity });
});
