import { expect, test } from 'vitest';
import { operationsOf, readDescription, type Schema } from '@litas/openapi/read';
import { bodyGroupsOf } from '../../generate/body-groups.ts';
import { description } from './description.ts';

const groupsOf = (schema: Schema) =>
  bodyGroupsOf(description, {
    operationId: 'save',
    summary: 'Save',
    requestBody: { content: { 'application/json': { schema } } },
    responses: {},
  });

test('a field that is required when another is missing creates a group of at least one', () => {
  const schema = '{ "if": { "not": { "required": ["phone"] } }, "then": { "required": ["email"] } }';
  expect(groupsOf(JSON.parse(schema) as Schema)).toEqual([
    { count: 'at-least-one', names: ['phone', 'email'] },
  ]);
});

test('alternatives that each require a different field create a group of exactly one', () => {
  const arms = [{ required: ['code', 'password'] }, { required: ['old_password', 'password'] }];
  expect(groupsOf({ oneOf: arms })).toEqual([{ count: 'exactly-one', names: ['code', 'old_password'] }]);
  expect(groupsOf({ oneOf: arms, discriminator: { propertyName: 'type' } })).toEqual([]);
  expect(groupsOf({ oneOf: [{ required: ['code'] }, { properties: {} }] })).toEqual([]);
});

test('the description has three groups', () => {
  const real = readDescription();
  const found = operationsOf(real).filter(({ operation }) => bodyGroupsOf(real, operation).length > 0);
  expect(found.map(({ operation }) => operation.operationId).toSorted()).toEqual([
    'registerUser',
    'setUserPassword',
    'startPasswordReset',
  ]);
});
