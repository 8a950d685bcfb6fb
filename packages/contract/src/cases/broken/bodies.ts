import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '@litas/openapi/read';
import { type Broken, formats, nonsense } from './values.ts';

const ajv = new Ajv2020({ strict: false, validateSchema: false, formats });

/** The fields of a body by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** A malformed body, and the field that a validator reports first. @default no field */
export interface BrokenBody extends Broken<Fields | readonly []> {
  readonly blamed: string | undefined;
}

/** Returns malformed JSON bodies that differ from an example in one field or as a whole. */
export function brokenJson(schema: Schema, example: Fields): BrokenBody[] {
  const changed = fieldsOf(schema, example).flatMap((field) => [
    { name: `without ${field}`, value: without(example, field) },
    { name: `with a number for ${field}`, value: { ...example, [field]: 7 } },
    { name: `with "${nonsense}" for ${field}`, value: { ...example, [field]: nonsense } },
  ]);
  return blame(schema, [...changed, { name: 'with a list for a body', value: [] }]);
}

/** Returns malformed forms, whose values are all strings. */
export function brokenForms(schema: Schema, example: Fields): BrokenBody[] {
  const changed = fieldsOf(schema, example).flatMap((field) => [
    { name: `without ${field}`, value: without(example, field) },
    { name: `with "${nonsense}" for ${field}`, value: { ...example, [field]: nonsense } },
  ]);
  return blame(schema, changed);
}

/** Keeps the bodies that break the schema. */
function blame(schema: Schema, bodies: readonly Broken<Fields | readonly []>[]): BrokenBody[] {
  const validate = ajv.compile(schema);
  return bodies.flatMap((body) => {
    if (validate(body.value)) return [];
    const [error] = validate.errors ?? [];
    const { missingProperty } = (error?.params ?? {}) as { missingProperty?: string };
    const blamed = missingProperty ?? error?.instancePath.split('/')[1];
    return [{ ...body, blamed }];
  });
}

const fieldsOf = (schema: Schema, example: Fields): string[] => [
  ...new Set([...Object.keys(example), ...Object.keys(schema.properties ?? {})]),
];

const without = (fields: Fields, left: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== left));
