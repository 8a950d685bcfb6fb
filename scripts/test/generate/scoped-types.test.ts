import { expect, test } from 'vitest';
import type { Operation, Schema } from '@litas/openapi/read';
import { dataType, emitScopedTypes, permitted } from '../../generate/emit-scoped-types.ts';
import { describing, description, empty, placed } from './description.ts';

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

test('an entity with gates gets a type that depends on the scopes', () => {
  const text = flat(emitScopedTypes(description));
  expect(text).toContain("Shown< User, { email: 'email'; }, S, { friends: Array<ScopedUser<S>>; } >");
  expect(text).not.toMatch(/ScopedAddress|ScopedLevel/);
});

const user: Schema = { $ref: '#/components/schemas/User' };
const showing = (schema: Schema): Operation => ({
  operationId: 'a',
  summary: 'a',
  responses: { '200': describing(schema), '204': empty },
});
const shapes: [type: string, schema: Schema][] = [
  ['ScopedUser<S>', user],
  ['Array<ScopedUser<S>>', { type: 'array', items: user }],
  ['{ [key: string]: ScopedUser<S> }', { type: 'object', additionalProperties: user }],
  ['ScopedUser<S> | Address', { oneOf: [user, { $ref: '#/components/schemas/Address' }] }],
  [
    "Shown< AResponses[200], { level: 'phone'; }, S, { of: ScopedUser<S>; } >",
    { properties: { of: user, level: { type: 'string', 'x-required-scopes': ['phone'] } } },
  ],
];

test.for(shapes)('the response of an operation is %s', ([type, schema]) => {
  expect(flat(dataType(description, placed(showing(schema)), 'A'))).toBe(`${type} | AResponses[204]`);
});

test('a response without gates keeps its type', () => {
  expect(dataType(description, placed(showing({ $ref: '#/components/schemas/Address' })), 'A')).toBe(
    'AResponse',
  );
});

test('a gate in an alternative without a name is rejected', () => {
  const nameless: Schema = { oneOf: [user, { properties: { a: { 'x-required-scopes': ['email'] } } }] };
  expect(() => dataType(description, placed(showing(nameless)), 'A')).toThrow('give it a schema of its own');
});

test('the type of an operation without its scope excludes its required parameters, or the call', () => {
  const operation = {
    ...showing(user),
    security: [{ OAuth2: ['email'] }, { OAuth2: ['phone'] }, { Mac: [] }],
  };
  expect(permitted(operation, 'P', true)).toBe(
    "parameters: Permitted<S, 'email' | 'phone', P>, options?: RequestOptions",
  );
  expect(permitted(operation, 'P', false)).toBe(
    "...call: Permitted<S, 'email' | 'phone', [parameters?: P, options?: RequestOptions]>",
  );
  expect(permitted(showing(user), 'P', false)).toBe('parameters?: P, options?: RequestOptions');
});
