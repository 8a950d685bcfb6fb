import { safeParse } from 'zod/mini';
import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';

/** One mismatch between a response and the description. It contains no value of the response. */
export interface ResponseIssue {
  /**
   * Path from the body to the mismatch: names of fields, positions in lists, and `*` for the key of a map, which may be personal.
   */
  readonly path: readonly (string | number)[];
  /** What the description expects. */
  readonly expected: string;
  /** Type of the value in the response: a type of JSON, or `nothing`. */
  readonly found: string;
}

/** Returns what the description expects at an issue. It contains nothing of the response. */
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

/** Returns the mismatches between a body and a schema. */
export function findIssues(schema: $ZodType, body: unknown): ResponseIssue[] {
  const { error } = safeParse(schema, body);
  if (!error || (isEmpty(body) && safeParse(schema, undefined).success)) return [];
  return error.issues.flatMap(within).map((issue) => ({
    path: namePath(schema, issue.path),
    expected: describeExpected(issue),
    found: kindOf(valueAt(body, issue.path)),
  }));
}

/** Returns the issues within the one form of a union that has the right type: they say more than that no form matches. */
function within(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [meant, ...others] = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  if (!meant || others.length > 0) return [issue];
  return meant.flatMap((each) => within({ ...each, path: [...issue.path, ...each.path] }));
}

// The API responds to some calls without data with an empty object or null.
const isEmpty = (body: unknown): boolean =>
  body === null || (typeof body === 'object' && Object.keys(body).length === 0);

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], body);

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Returns a path with the names of the description; the keys of maps, which come from the response, become `*`. */
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

/** Returns the alternatives of a schema, without the layers that make it optional or nullable. */
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
