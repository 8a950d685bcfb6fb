import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { findIssues } from '../../src/validate/find-issues.ts';

test('reports the issues of the one form that has the right type', () => {
  const schema = z.union([z.object({ id: z.number(), tags: z.array(z.string()) }), z.void()]);
  expect(findIssues(schema, { id: 1, tags: [true] })).toEqual([
    { path: ['tags', 0], expected: 'string', found: 'boolean' },
  ]);
});

test('names all forms when none has the right type', () => {
  const schema = z.object({ of: z.union([z.string(), z.number()]) });
  expect(findIssues(schema, { of: [] })).toEqual([
    { path: ['of'], expected: 'string or number', found: 'array' },
  ]);
});

test('counts the forms when several have the right type', () => {
  const schema = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]);
  expect(findIssues(schema, { c: 1 })).toEqual([{ path: [], expected: 'one of 2 forms', found: 'object' }]);
});

test('treats an empty object, null and no body the same', () => {
  for (const body of [undefined, null, {}]) expect(findIssues(z.void(), body)).toEqual([]);
  expect(findIssues(z.void(), { id: 1 })).toEqual([{ path: [], expected: 'nothing', found: 'object' }]);
  expect(findIssues(z.object({ id: z.number() }), {})).toHaveLength(1);
});

test('finds names behind optional layers, and hides keys of maps', () => {
  const inner = z.nullable(z.optional(z.record(z.string(), z.object({ deep: z.array(z.number()) }))));
  const schema = z.intersection(z.object({ a: z.string() }), z.object({ maps: z.lazy(() => inner) }));
  expect(findIssues(schema, { a: '', maps: { secret: { deep: [1, 'x'] } } })).toEqual([
    { path: ['maps', '*', 'deep', 1], expected: 'number', found: 'string' },
  ]);
});

test('reports sizes with their unit', () => {
  const schema = z.object({
    a: z.string().check(z.minLength(3)),
    b: z.array(z.number()).check(z.maxLength(1)),
    c: z.number().check(z.multipleOf(5)),
  });
  expect(findIssues(schema, { a: '', b: [1, 2], c: 3 }).map(({ expected }) => expected)).toEqual([
    'at least 3 characters',
    'at most 1 items',
    'a multiple of 5',
  ]);
});
