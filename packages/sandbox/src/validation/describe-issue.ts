import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, in plain words. */
export function describeIssue(issue: Issue): string {
  if (issue.code === 'invalid_union' && issue.errors.length === 0) {
    return issue.input === undefined ? 'Is required' : 'Has an unknown value';
  }
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'Is required';
  return `Must be ${expected(issue)}`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? `of type ${issue.expected}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return formats[issue.format] ?? `in the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first ? [expected(first)] : [])).join(' or ');
    default:
      return 'valid';
  }
}

const types: Readonly<Record<string, string>> = {
  int: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  string: 'text',
  object: 'an object',
  array: 'a list',
};

const formats: Readonly<Record<string, string>> = {
  url: 'an absolute URI',
  email: 'an e-mail address',
  date: 'a date such as 1990-04-17',
};

function unitOf(origin: string, count: number | bigint): string {
  const unit = { string: 'character', array: 'item' }[origin];
  if (unit === undefined) return '';
  return ` ${unit}${Number(count) === 1 ? '' : 's'}`;
}
