import { expect, test } from 'vitest';
import { dereference, follow, lookUp, nameOf, pointerStep, resolve, schemaOf } from '../../read/index.ts';
import { description } from './description.ts';

test('resolves references of references', () => {
  expect(follow(description, { $ref: '#/components/responses/NotFound' })).toEqual({
    description: 'Not found.',
  });
  const part = { description: 'itself' };
  expect(follow(description, part)).toBe(part);
});

test('throws for a reference without a target', () => {
  expect(() => resolve(description, '#/components/schemas/Teapot')).toThrow(
    'The description references #/components/schemas/Teapot, which does not exist.',
  );
});

test('keywords beside a reference have priority', () => {
  const schema = { $ref: '#/components/schemas/Email', description: 'Main address.' };
  expect(schemaOf(description, schema)).toEqual({ type: 'string', description: 'Main address.' });
});

test('resolves references at every depth', () => {
  expect(dereference(description, { items: { $ref: '#/components/schemas/User' } })).toEqual({
    items: { type: 'object', properties: { email: { type: 'string', description: 'An address.' } } },
  });
});

test('decodes slashes and tildes in a pointer', () => {
  const step = 'application/x~y';
  expect(lookUp({ a: { [step]: 1 } }, `#/a/${pointerStep(step)}`)).toBe(1);
  expect(nameOf(`#/a/${pointerStep(step)}`)).toBe(step);
});
