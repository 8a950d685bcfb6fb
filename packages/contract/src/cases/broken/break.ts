import type { MalformedCase } from '../case.ts';

/** One way to break a request, of whichever operation. */
export type Break = Omit<MalformedCase, 'operationId'>;

/** What the judges do not see, and why. */
export const blind = {
  /** `x-exactly-one-of` and its like. */
  toGroups: { prism: 'it does not know what needs or excludes what' },
  /** What stands in `person_code[lt]`. */
  toTextsByKey: { prism: 'it does not look into parameters of several keys' },
  /** The `lt` of `person_code[lt]`. */
  toKeys: { prism: 'it does not look into parameters of several keys' },
} as const;
