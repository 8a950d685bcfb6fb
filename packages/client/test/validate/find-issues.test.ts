import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { findIssues } from '../../src/validate/find-issues.ts';

test('where one of two forms is meant, its own issues are told', () => {
  const schema = z.union([z.object({ id: z.number(), tags: z.array(z.string()) }), z.void()]);
  expect(findIssues(schema, { id: 1, tags: [true] })).toEqual([
    { path: ['tags', 0], expected: 'string', found: 'boolean' },
  ]);
});

test('where none is meant, all are named', () => {
  const schema = z.object({ of: z.union([z.string(), z.number()]) });
  expect(findIssues(schema, { of: [] })).toEqual([
    { path: ['of'], expected: 'string or number', found: 'array' },
  ]);
});

test('where several are meant, their number is told', () => {
  const schema = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]);
  expect(findIssues(schema, { c: 1 })).toEqual([{ path: [], expected: 'one of 2 forms', found: 'object' }]);
});

test('an empty object, null and nothing are all nothing', () => {
  for (const body of [undefined, null, {}]) expect(findIssues(z.void(), body)).toEqual([]);
  expect(findIssues(z.void(), { id: 1 })).toEqual([{ path: [], expected: 'nothing', found: 'object' }]);
  expect(findIssues(z.object({ id: z.number() }), {})).toHaveLength(1);
});

test('names are found behind layers, and keys of maps within them are not', () => {
  const inner = z.nullable(z.optional(z.record(z.string(), z.object({ deep: z.array(z.number()) }))));
  const schema = z.intersection(z.object({ a: z.string() }), z.object({ maps: z.lazy(() => inner) }));
  expect(findIssues(schema, { a: '', maps: { secret: { deep: [1, 'x'] } } })).toEqual([
    { path: ['maps', '*', 'deep', 1], expected: 'number', found: 'string' },
  ]);
});

test('sizes are told with their unit', () => {
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
