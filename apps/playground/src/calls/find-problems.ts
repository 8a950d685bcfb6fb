import { type OutputUnit, type Schema as JsonSchema, Validator } from '@cfworker/json-schema';
import type { Schema } from '@litas/openapi/read/browser';
import { description } from '../scopes/description.ts';

/** A part of a body that does not match the description. */
export interface BodyProblem {
  /** Path of the part in the body. */
  readonly path: readonly string[];
  /** The problem in English, because it quotes the schema. */
  readonly message: string;
}

const validators = new WeakMap<Schema, Validator>();

/**
 * Compares a body with its schema.
 *
 * @param schema - The schema, with references into the description.
 * @param body - The parsed body.
 * @returns The innermost parts that do not match; empty if the body is valid.
 */
export function findProblems(schema: Schema, body: unknown): readonly BodyProblem[] {
  const validator = validators.get(schema) ?? makeValidator(schema);
  validators.set(schema, validator);
  const { errors } = validator.validate(body);
  const problems = errors.filter(({ keyword }) => !around.has(keyword)).map(problemOf);
  const found = problems.length > 0 ? problems : errors.slice(-1).map(problemOf);
  return found.filter(
    ({ path, message }, index) =>
      found.findIndex((other) => other.message === message && other.path.join('/') === path.join('/')) ===
      index,
  );
}

/** Keywords that only report a problem within them. */
const around = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'properties',
  'items',
  'additionalProperties',
  'false',
]);

// An example can have a field `id`, which the validator would take for the id of a schema.
const schemas = Object.fromEntries(
  Object.entries(description.components.schemas).map(([name, schema]) => [name, withoutExamples(schema)]),
);

const makeValidator = (schema: Schema): Validator =>
  new Validator({ ...schema, components: { schemas } } as unknown as JsonSchema, '2020-12', false);

function withoutExamples(node: unknown, isSchema = true): unknown {
  if (Array.isArray(node)) return node.map((each) => withoutExamples(each));
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.entries(node).filter(([name]) => !isSchema || !['example', 'examples'].includes(name));
  return Object.fromEntries(
    // Names within `properties` are names of fields, not keywords.
    parts.map(([name, part]) => [name, withoutExamples(part, !isSchema || name !== 'properties')]),
  );
}

const problemOf = ({ instanceLocation, error }: OutputUnit): BodyProblem => ({
  path: instanceLocation
    .slice(1)
    .split('/')
    .filter((step) => step !== '')
    .map((step) => decodeURIComponent(step.replaceAll('~1', '/').replaceAll('~0', '~'))),
  message: error,
});
