import type { ResponseIssue } from '@litas/client/validate';

/** A difference between a response and the description. It contains no value of the response. */
export interface Difference {
  /** The place in the body, such as `statements[].amount`; empty for the whole body or the response. */
  readonly path: string;
  /** Description of the difference. */
  readonly found: string;
  /** Described fields that are missing in the same object: one of them may have been renamed. */
  readonly absent?: readonly string[];
}

/** Writes the path to a part of a body. All rows of a list have one path, and so do all keys of a map. */
export const pathOf = (steps: readonly (string | number)[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number' || step === '[]') return `${path}[]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');

/** Describes a violation. */
export const differenceOf = ({ path, expected, found }: ResponseIssue): Difference => ({
  path: pathOf(path),
  found:
    found === 'nothing'
      ? `missing; the description has ${expected}`
      : `${found}; the description has ${expected}`,
});

/** Merges the differences of many rows into one. Of the missing fields, it keeps those that no row has. */
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

/** Writes a difference in one line. */
export const lineOf = ({ found, absent = [] }: Difference): string =>
  absent.length === 0 ? found : `${found}; not there: ${absent.map((name) => `\`${name}\``).join(', ')}`;
