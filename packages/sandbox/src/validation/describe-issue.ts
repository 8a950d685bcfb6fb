import { z } from 'zod';
import { nearestName } from '../core/nearest-name.ts';

type Issue = z.core.$ZodRawIssue;

/** Says in plain words what is wrong with a value. */
export function describeIssue(issue: Issue): string {
  if (issue.input === undefined) return 'Is required';
  switch (issue.code) {
    case 'invalid_type':
      return mustBe(types[kindOf(issue)] ?? `of type ${issue.expected}`);
    case 'too_small':
      return mustBe(`at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`);
    case 'too_big':
      return mustBe(`at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`);
    case 'invalid_value':
      return mustBe(
        issue.values.length === 1 ? String(issue.values[0]) : `one of ${choice(issue.values, issue.input)}`,
      );
    case 'invalid_format':
      return mustBe(
        formats[issue.pattern ?? ''] ??
          formats[issue.format] ??
          `in the form ${issue.pattern ?? issue.format}`,
      );
    case 'invalid_union':
      if (issue.errors.length > 0) return mustBe(arms(issue.errors).join(' or '));
      return Object.hasOwn(Object(issue.input), issue.discriminator ?? '')
        ? 'Has an unknown value'
        : 'Is required';
    case 'unrecognized_keys':
      return `Does not know ${issue.keys.join(', ')}`;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      break;
  }
  return 'Is not valid';
}

const prefix = 'Must be ';
const mustBe = (expectation: string): string => prefix + expectation;

/** What can be chosen; of many the nearest to what was sent, or the first few. */
function choice(values: readonly unknown[], sent: unknown): string {
  const names = values.map(String);
  if (names.length <= mostNames) return names.join(', ');
  const nearest = typeof sent === 'string' ? nearestName(sent, names) : undefined;
  return nearest === undefined
    ? `${names.length} names, such as ${names.slice(0, 5).join(', ')}`
    : `${names.length} names; the nearest is ${nearest}`;
}

/** Names that are all told. */
const mostNames = 20;

/** What each arm of a union expects, from the messages that this function gave. */
const arms = (errors: readonly (readonly z.core.$ZodIssue[])[]): string[] =>
  errors.flatMap(([first]) => (first ? [first.message.replace(prefix, '')] : []));

const kindOf = ({ inst, expected }: Issue & { code: 'invalid_type' }): string =>
  inst instanceof z.ZodNumberFormat ? 'int' : expected;

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
  '/^[A-Z]{3}$/': 'a currency code such as EUR',
  '/^[A-Z]{3}(,[A-Z]{3})*$/': 'currency codes joined by commas, such as EUR,USD',
};

function unitOf(origin: string, count: number | bigint): string {
  const unit = { string: 'character', array: 'item' }[origin];
  if (unit === undefined) return '';
  return ` ${unit}${Number(count) === 1 ? '' : 's'}${origin === 'string' ? ' long' : ''}`;
}
