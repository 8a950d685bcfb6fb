import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema } from '@litas/openapi/read';

/** A value that breaks a schema, and its name. */
export interface Broken<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Simple checks of the formats, which nonsense fails. */
export const formats = { email: /@/, uri: /:/, password: true, date: /^[\d-]+$/ } as const;

// The lint of the description checks its schemas.
const ajv = new Ajv2020({ strict: false, validateSchema: false, coerceTypes: true, formats });

/** A text without meaning: no number, no address, no code, no value of an enum. */
export const nonsense = 'ona!';

/** Many parameters have the same schema. */
const validators = new Map<string, ValidateFunction>();

/** Returns texts that a parameter or form field must not have; none when it takes every text. */
export function brokenTexts(schema: Schema): Broken<string>[] {
  const candidates = [{ name: `"${nonsense}"`, value: nonsense }, ...boundsOf(schema)];
  const key = JSON.stringify(schema);
  const validate = validators.get(key) ?? ajv.compile({ type: 'object', properties: { text: schema } });
  validators.set(key, validate);
  return candidates.filter(({ value }) => !validate({ text: value }));
}

/** Returns the values just beyond each limit. */
function boundsOf({ minimum, maximum, maxLength, anyOf = [] }: Schema): Broken<string>[] {
  const bounds = anyOf.flatMap(boundsOf);
  if (minimum !== undefined) bounds.push({ name: 'a number too small', value: String(minimum - 1) });
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER)
    bounds.push({ name: 'a number too large', value: String(maximum + 1) });
  if (maxLength !== undefined) bounds.push({ name: 'a text too long', value: 'x'.repeat(maxLength + 1) });
  return bounds;
}
