import type { ParameterField } from './parameter-fields.ts';

/** Texts of a form by the names of the parameters. */
export type FieldTexts = Readonly<Record<string, string>>;

/** Values of a call by their place. */
export interface CallValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes the values of a call of the texts of a form. A text that is no value of its kind stays text: the API says what it
 * thinks of it.
 *
 * @param fields - The parameters.
 * @param texts - What was typed; an empty text is no value.
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

/** Names of required parameters that have no text. */
export const missingFields = (fields: readonly ParameterField[], texts: FieldTexts): readonly string[] =>
  fields.filter(({ name, isRequired }) => isRequired && (texts[name] ?? '') === '').map(({ name }) => name);
