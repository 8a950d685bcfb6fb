import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type CompletionSchema, type JsonPlace, placeAt, schemasAt } from './schema-place.ts';

/** Creates an extension that suggests the keys and values of a schema. */
export const schemaCompletion = (schema: CompletionSchema): Extension =>
  autocompletion({ override: [(context) => suggest(schema, context)], icons: false });

/** Returns the suggestions at a position. */
export function suggest(
  schema: CompletionSchema,
  { state, pos, explicit }: Pick<CompletionContext, 'state' | 'pos' | 'explicit'>,
): CompletionResult | null {
  const place = placeAt(state, pos);
  if (place === undefined || (!explicit && place.from === place.to)) return null;
  const schemas = schemasAt(schema, place.path);
  const options = place.kind === 'key' ? keysFor(schemas, place) : valuesFor(schemas);
  return options.length === 0
    ? null
    : { from: place.from, to: place.to, options, filter: place.to > place.from };
}

function keysFor(schemas: readonly CompletionSchema[], place: JsonPlace): readonly Completion[] {
  const properties = schemas.flatMap((schema) => Object.entries(schema.properties ?? {}));
  return properties
    .filter(([name]) => !place.keys.includes(name))
    .map(([name, schema]) => ({
      // With its quotes, as it stands in the text, so that what is typed matches it.
      label: JSON.stringify(name),
      displayLabel: name,
      apply: `${JSON.stringify(name)}${place.hasColon ? '' : ': '}`,
      detail: typeText(schema),
      ...(schema.description !== undefined && { info: schema.description }),
    }));
}

function valuesFor(schemas: readonly CompletionSchema[]): readonly Completion[] {
  const values = schemas.flatMap(({ enum: listed = [], const: only, type }) => [
    ...listed,
    ...(only === undefined ? [] : [only]),
    ...(type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(values)].map((value) => ({ label: JSON.stringify(value) }));
}

const typeText = ({ type, enum: listed, anyOf }: CompletionSchema): string => {
  if (listed !== undefined)
    return listed
      .map((value) => JSON.stringify(value))
      .slice(0, 3)
      .join(' | ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeText))].join(' | ');
  return typeof type === 'string' ? type : (type ?? []).join(' | ');
};
