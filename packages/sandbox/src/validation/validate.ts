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
  for (const issue of result.error.issues) {
    const field = issue.path.join('.') || 'body';
    (faults[field] ??= []).push(issue.message);
  }
  return { faults };
}
