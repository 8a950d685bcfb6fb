import { expect, test } from 'vitest';
import { dereference, follow, lookUp, nameOf, pointerStep, resolve, schemaOf } from '../../read/index.ts';
import { description } from './description.ts';

test('follows a reference to its end', () => {
  expect(follow(description, { $ref: '#/components/responses/NotFound' })).toEqual({
    description: 'Not found.',
  });
  const part = { description: 'itself' };
  expect(follow(description, part)).toBe(part);
});

test('throws for a reference that leads nowhere', () => {
  expect(() => resolve(description, '#/components/schemas/Teapot')).toThrow(
    'The description refers to #/components/schemas/Teapot, which is not there.',
  );
});

test('what stands beside a reference to a schema wins', () => {
  const schema = { $ref: '#/components/schemas/Email', description: 'Main address.' };
  expect(schemaOf(description, schema)).toEqual({ type: 'string', description: 'Main address.' });
});

test('replaces references at every depth', () => {
  expect(dereference(description, { items: { $ref: '#/components/schemas/User' } })).toEqual({
    items: { type: 'object', properties: { email: { type: 'string', description: 'An address.' } } },
  });
});

test('a step of a pointer may hold slashes and tildes', () => {
  const step = 'application/x~y';
  expect(lookUp({ a: { [step]: 1 } }, `#/a/${pointerStep(step)}`)).toBe(1);
  expect(nameOf(`#/a/${pointerStep(step)}`)).toBe(step);
});
