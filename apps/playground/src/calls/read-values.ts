import type { ParameterField } from './parameter-fields.ts';

/** Texts of a form by name of the parameter. */
export type FieldTexts = Readonly<Record<string, string>>;

/** Values of a call by location. */
export interface CallValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Converts the texts of a form to the values of a call. A text that is not a valid value stays text, so that the API can reject it.
 *
 * @param fields - The parameters.
 * @param texts - The texts of the form; an empty text is no value.
 */
export function readValues(fields: readonly ParameterField[], texts: FieldTexts): CallValues {
  const values: Record<ParameterField['place'], Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
  };
  for (const field of fields) {
    const text = texts[field.name] ?? '';
    if (text !== '') values[field.place][field.name] = valueOf(field, text);
  }
  return { path: values.path, query: values.query, headers: values.header as Record<string, string> };
}

function valueOf({ kind, place }: ParameterField, text: string): unknown {
  if (place === 'header') return text;
  switch (kind) {
    case 'number':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(',').map((each) => each.trim());
    case 'member':
      return Object.fromEntries(new URLSearchParams(text));
    case 'text':
      return text;
  }
}

/** Returns the names of required parameters without a text. */
export const missingFields = (fields: readonly ParameterField[], texts: FieldTexts): readonly string[] =>
  fields.filter(({ name, isRequired }) => isRequired && (texts[name] ?? '') === '').map(({ name }) => name);
