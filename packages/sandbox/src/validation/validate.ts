import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';

/** A valid value, or the messages by field. */
export type Validated =
  | { readonly value: unknown; readonly faults?: undefined }
  | { readonly faults: Readonly<Record<string, readonly string[]>> };

/** Validates a value. */
export function validate(validator: z.ZodType | undefined, value: unknown): Validated {
  if (!validator) return { value: undefined };
  const result = validator.safeParse(value, { error: describeIssue });
  if (result.success) return { value: result.data };
  const faults: Record<string, string[]> = {};
  for (const { path, message } of result.error.issues.flatMap((issue) => leavesOf(issue))) {
    (faults[path.join('.') || 'body'] ??= []).push(message);
  }
  return { faults };
}

type Issue = z.core.$ZodIssue;

/** What is wrong, by field: of a union of objects that is what is wrong with the one that comes closest. */
function leavesOf(issue: Issue): readonly Pick<Issue, 'path' | 'message'>[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest] = issue.errors
    .filter((arm) => arm.length > 0 && arm.every(({ path }) => path.length > 0))
    .toSorted((left, right) => left.length - right.length);
  if (!closest) return [issue];
  return closest.flatMap((inner) => leavesOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
