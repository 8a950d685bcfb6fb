import { expect, test } from 'vitest';
import {
  errorsOf,
  examplesOf,
  jsonSchemaOf,
  knownValuesOf,
  operationOf,
  successesOf,
} from '../../read/index.ts';
import { description } from './description.ts';

const user = operationOf(description, 'getUser');

test('separates successes from errors, without `default`', () => {
  expect(successesOf(user).map(({ status }) => status)).toEqual(['200']);
  expect(errorsOf(user).map(({ status }) => status)).toEqual(['404']);
});

test('returns the examples of a body by name, including shared ones', () => {
  expect(examplesOf(description, user.responses['200']?.content)).toEqual([
    { name: 'own', value: { email: 'ona@example.org' } },
    { name: 'shared', value: {} },
  ]);
  expect(examplesOf(description, undefined)).toEqual([]);
});

test('returns the schema of a JSON body, or undefined', () => {
  expect(jsonSchemaOf(user.responses['200'])).toEqual({ $ref: '#/components/schemas/User' });
  expect(jsonSchemaOf(user.responses['404'])).toBeUndefined();
});

test('returns the values of an open enum', () => {
  expect(knownValuesOf({ anyOf: [{ type: 'string', enum: ['low'] }, { type: 'string' }] })).toEqual(['low']);
  expect(knownValuesOf({ type: 'string' })).toEqual([]);
});
