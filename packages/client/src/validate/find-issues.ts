import { safeParse } from 'zod/mini';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { describeExpected } from './describe-expected.ts';
import { namePath } from './name-path.ts';
import type { ResponseIssue } from './response-validation-error.ts';

/** Finds what in a body is not as a schema says. */
export function findIssues(schema: $ZodType, body: unknown): ResponseIssue[] {
  const { error } = safeParse(schema, body);
  if (!error || (isEmpty(body) && safeParse(schema, undefined).success)) return [];
  return error.issues.flatMap(within).map((issue) => ({
    path: namePath(schema, issue.path),
    expected: describeExpected(issue),
    found: kindOf(valueAt(body, issue.path)),
  }));
}

/** Where only one of several forms is of the right kind, its own issues say more than that none of the forms fits. */
function within(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [meant, ...others] = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  if (!meant || others.length > 0) return [issue];
  return meant.flatMap((each) => within({ ...each, path: [...issue.path, ...each.path] }));
}

// The API answers some calls with an empty object, or null, where there is nothing to say.
const isEmpty = (body: unknown): boolean =>
  body === null || (typeof body === 'object' && Object.keys(body).length === 0);

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], body);

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
