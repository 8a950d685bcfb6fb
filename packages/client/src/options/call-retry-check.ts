import { aBoolean, type Check, type Checks } from './check.ts';
import { limitChecks, orFalse } from './retry-checks.ts';
import type { CallRetryOptions } from './retry-options.ts';

/** Checks what a call says of repeating. */
export const callRetry: Check = orFalse({
  ...limitChecks,
  unsafe: aBoolean,
} satisfies Checks<CallRetryOptions>);
