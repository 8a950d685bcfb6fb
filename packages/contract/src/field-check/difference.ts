import type { ResponseIssue } from '@litas/client/validate';

/** One thing in a response that is not as the description says. It holds no value of the response. */
export interface Difference {
  /** Where in the body, such as `statements[].amount`; empty for the body itself, or the response. */
  readonly path: string;
  /** What is there, in words. */
  readonly found: string;
  /** Described fields that are not there beside it: one of them may have been renamed. */
  readonly absent?: readonly string[];
}

/** Writes the steps to a part of a body; places in lists all look the same, and so do keys of maps. */
export const pathOf = (steps: readonly (string | number)[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number' || step === '[]') return `${path}[]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');

/** What validation says of a part of a body. */
export const differenceOf = ({ path, expected, found }: ResponseIssue): Difference => ({
  path: pathOf(path),
  found:
    found === 'nothing'
      ? `missing; the description has ${expected}`
      : `${found}; the description has ${expected}`,
});

/** Says once what is found in many rows; of the fields that are not there, those that no row has. */
export function distinct(differences: readonly Difference[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const each of differences) {
    const key = `${each.path}\n${each.found}`;
    const before = found.get(key);
    const absent = before ? each.absent?.filter((name) => before.absent?.includes(name)) : each.absent;
    found.set(key, { ...each, ...(absent && { absent }) });
  }
  return [...found.values()];
}

/** A difference in one line. */
export const lineOf = ({ found, absent = [] }: Difference): string =>
  absent.length === 0 ? found : `${found}; not there: ${absent.map((name) => `\`${name}\``).join(', ')}`;
