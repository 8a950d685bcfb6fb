import { safeParse } from 'zod/mini';
import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';

/** One thing in an answer that is not as the description says. It holds no value of the answer. */
export interface ResponseIssue {
  /**
   * Steps from the body to the thing: names of fields as described, places in lists, and `*` for the key of a map, which can be
   * personal.
   */
  readonly path: readonly (string | number)[];
  /** What the description says should be there. */
  readonly expected: string;
  /** What kind of thing is there: a type of JSON, or `nothing`. */
  readonly found: string;
}

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

/** Finds what in a body is not as a schema says. */
export function findIssues(schema: $ZodType, body: unknown): ResponseIssue[] {
  const { error } = safeParse(schema, body);
  if (!error || (isEmpty(body) && safeParse(schema, undefined).success)) return [];
  return error.issues.flatMap(within).map((issue) => ({
    path: namePath(schema, issue.path),
    expected: describeExpected(issue),
    found: kindOf(valueAt(body, issue.path)),
  }));
}

/** Where only one of several forms is of the right kind, its own issues say more than that none of the forms fits. */
function within(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [meant, ...others] = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  if (!meant || others.length > 0) return [issue];
  return meant.flatMap((each) => within({ ...each, path: [...issue.path, ...each.path] }));
}

// The API answers some calls with an empty object, or null, where there is nothing to say.
const isEmpty = (body: unknown): boolean =>
  body === null || (typeof body === 'object' && Object.keys(body).length === 0);

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], body);

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Names the steps of a path by what the description calls them; the keys of maps, which come from the answer, become `*`. */
export function namePath(schema: $ZodType, path: readonly PropertyKey[]): (string | number)[] {
  let places = [schema];
  return path.map((step) => {
    const defs = places.flatMap(alternativesOf);
    const fields = defs.flatMap((def) => {
      const field = def.type === 'object' ? def.shape[String(step)] : undefined;
      return field ? [field] : [];
    });
    if (fields.length > 0) {
      places = fields;
      return String(step);
    }
    places = defs.flatMap((def) =>
      def.type === 'array' ? [def.element] : def.type === 'record' ? [def.valueType] : [],
    );
    return typeof step === 'number' ? step : '*';
  });
}

type Def = $ZodTypes['_zod']['def'];

/** What a schema can be, without the layers that say whether it has to be there. */
function alternativesOf(schema: $ZodType): Def[] {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return alternativesOf(def.innerType);
    case 'union':
      return def.options.flatMap(alternativesOf);
    case 'intersection':
      return [def.left, def.right].flatMap(alternativesOf);
    case 'lazy':
      return alternativesOf(def.getter());
    default:
      return [def];
  }
}
