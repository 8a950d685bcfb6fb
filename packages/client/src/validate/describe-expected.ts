import type { $ZodIssue } from 'zod/v4/core';

/** What the description wanted in the place of an issue. Nothing in it comes from the answer. */
export function describeExpected(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'void' ? 'nothing' : issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'regex' ? `text like ${issue.pattern}` : `text of the form ${issue.format}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return describeForms(issue.errors);
    default:
      return 'as described';
  }
}

function describeForms(forms: readonly (readonly $ZodIssue[])[]): string {
  const first = forms.flatMap(([issue]) => issue ?? []);
  if (first.some(({ path }) => path.length > 0)) return `one of ${forms.length} forms`;
  return [...new Set(first.map(describeExpected))].join(' or ');
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' || origin === 'set' ? ' items' : '';
