import leven from 'leven';
import { z } from 'zod';
import { invalidParameters } from './http-error.ts';

/** The valid value, or error messages by field. */
type Validated =
  | { readonly value: unknown; readonly faults?: undefined }
  | { readonly faults: Readonly<Record<string, readonly string[]>> };

/** Validates a value with a schema. */
export function validate(validator: z.ZodType | undefined, value: unknown): Validated {
  if (!validator) return { value: undefined };
  const result = validator.safeParse(value, { error: describeIssue });
  if (result.success) return { value: result.data };
  const faults: Record<string, string[]> = {};
  // Misspelled names come first: they are the reason why other fields are missing.
  const issues = result.error.issues.toSorted((left, right) => rankOf(left) - rankOf(right));
  for (const { path, message } of issues.flatMap((issue) => leavesOf(issue))) {
    (faults[path.join('.') || 'body'] ??= []).push(message);
  }
  return { faults };
}

/**
 * Returns a valid value.
 *
 * @param place - Prefix of the names of fields in error messages.
 * @throws `HttpError` with 400 and error messages by field.
 */
export function checked<Value>(validator: z.ZodType<Value>, value: unknown, place = ''): Value {
  const { faults, ...result } = validate(validator, value);
  if (!faults) return (result as { value: Value }).value;
  const prefixed = Object.entries(faults).map(([field, messages]) => [
    [place, place === '' || field !== 'body' ? field : ''].filter((part) => part !== '').join('.'),
    messages,
  ]);
  throw invalidParameters(Object.fromEntries(prefixed) as typeof faults);
}

type Issue = z.core.$ZodIssue;

const rankOf = ({ code }: Issue): number => (code === 'unrecognized_keys' ? 0 : 1);

/** Returns the issues by field. For a union of objects, those of the object with the fewest issues. */
function leavesOf(issue: Issue): readonly Pick<Issue, 'path' | 'message'>[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest] = issue.errors
    .filter((arm) => arm.length > 0 && arm.every(({ path }) => path.length > 0))
    .toSorted((left, right) => left.length - right.length);
  if (!closest) return [issue];
  return closest.flatMap((inner) => leavesOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

type RawIssue = z.core.$ZodRawIssue;

/** Returns the message for an issue. */
function describeIssue(issue: RawIssue): string {
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
      return `Has unknown fields: ${unknownKeys(issue)}`;
    case 'invalid_key':
      return `The name ${issue.issues[0]?.message.replace(prefix, 'must be ') ?? 'is not valid'}`;
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      break;
  }
  return 'Is not valid';
}

/** Lists the names that an object does not have, each with the name that was probably meant, and the names that it can have. */
function unknownKeys({ keys, inst }: RawIssue & { code: 'unrecognized_keys' }): string {
  const known = inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
  const unknown = keys.map((key) => {
    const nearest = nearestName(key, known);
    return nearest === undefined ? key : `${key} (did you mean ${nearest}?)`;
  });
  if (known.length === 0) return unknown.join(', ');
  const rest = known.length > mostNames ? ', …' : '';
  return `${unknown.join(', ')}; known are ${known.slice(0, mostNames).join(', ')}${rest}`;
}

const prefix = 'Must be ';
const mustBe = (expectation: string): string => prefix + expectation;

/** Lists the possible values. Of a long list, returns the nearest to the value, or the first ones. */
function choice(values: readonly unknown[], sent: unknown): string {
  const names = values.map(String);
  if (names.length <= mostNames) return names.join(', ');
  const nearest = typeof sent === 'string' ? nearestName(sent, names) : undefined;
  return nearest === undefined
    ? `${names.length} names, such as ${names.slice(0, 5).join(', ')}`
    : `${names.length} names; the nearest is ${nearest}`;
}

/** Maximum number of listed values. */
const mostNames = 20;

/** Returns the expectation of each arm of a union, from the messages of {@link describeIssue}. */
const arms = (errors: readonly (readonly z.core.$ZodIssue[])[]): string[] =>
  errors.flatMap(([first]) => (first ? [first.message.replace(prefix, '')] : []));

const kindOf = ({ inst, expected }: RawIssue & { code: 'invalid_type' }): string =>
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
  email: 'an email address',
  date: 'a date such as 1990-04-17',
  datetime: 'a time in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z',
  '/^[a-z_]{1,64}$/': 'a name of lower-case letters and underscores, of at most 64 characters',
  [String.raw`/^[A-Za-z\d](?:[\w.-]{0,62}[A-Za-z\d])?$/`]:
    'a name: letters, digits, and between them dots, hyphens and underscores; at most 64 characters',
  [String.raw`/^[a-z\d](?:[a-z\d-]{0,30}[a-z\d])?$/`]:
    'a name: lower-case letters, digits, and between them hyphens; at most 32 characters',
  '/^[A-Z]{3}$/': 'a currency code such as EUR',
  '/^[A-Z]{3}(,[A-Z]{3})*$/': 'currency codes joined by commas, such as EUR,USD',
};

function unitOf(origin: string, count: number | bigint): string {
  const unit = { string: 'character', array: 'item' }[origin];
  if (unit === undefined) return '';
  return ` ${unit}${Number(count) === 1 ? '' : 's'}${origin === 'string' ? ' long' : ''}`;
}

/** Finds the known name that is nearest to a wrong one; `undefined` when none is near. */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  const text = wrong.slice(0, longest);
  let nearest: string | undefined;
  let limit = Math.max(1, Math.floor(wrong.length / 3)) + 1;
  for (const name of names) {
    const distance = Math.abs(name.length - text.length) < limit ? leven(text, name) : limit;
    if (distance < limit) [nearest, limit] = [name, distance];
  }
  return nearest;
}

/** Most characters of a wrong name that are compared. */
const longest = 64;
