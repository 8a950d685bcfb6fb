import type { MalformedCase } from '../case.ts';

/** One way to break a request. */
export type Break = Omit<MalformedCase, 'operationId'>;

/** Malformed requests that a validator accepts, and why. */
export const blind = {
  /** `x-exactly-one-of` and similar keywords. */
  toGroups: { prism: 'it does not know groups of parameters that require or exclude each other' },
  /** The value of `person_code[lt]`. */
  toTextsByKey: { prism: 'it does not validate the keys and values of object parameters' },
  /** The key `lt` of `person_code[lt]`. */
  toKeys: { prism: 'it does not validate the keys and values of object parameters' },
} as const;
