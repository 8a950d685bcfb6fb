import {
  type Description,
  operationsOf,
  type PlacedOperation,
  readDescription,
  type Schema,
  schemaOf,
} from '../../read/index.ts';

/** The bundled description. */
export const bundle: Description = readDescription();

/** Every operation of the bundle. */
export const operations: readonly PlacedOperation[] = operationsOf(bundle);

/** Returns the names of the fields of a schema, of all its forms. */
export function fieldsOf(reference: Schema | undefined): readonly string[] {
  const { oneOf: forms, properties } = schemaOf(bundle, reference ?? {});
  return [...new Set(forms?.flatMap(fieldsOf) ?? Object.keys(properties ?? {}))];
}
