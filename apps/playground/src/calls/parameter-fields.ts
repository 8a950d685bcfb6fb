import { isIssued } from './issued-values.ts';
import {
  type Description,
  knownValuesOf,
  type Parameter,
  type Schema,
  schemaOf,
} from '@litas/openapi/read/browser';

/** The type of the value of a field. */
export type ParameterKind = 'text' | 'number' | 'boolean' | 'list' | 'member';

/** A parameter of an operation as a field of a form. */
export interface ParameterField {
  readonly name: string;
  readonly place: Parameter['in'];
  readonly isRequired: boolean;
  readonly kind: ParameterKind;
  /** The type in a few words: `integer, 1 to 200`. */
  readonly format: string;
  /** Its description; can be empty. */
  readonly help: string;
  /** The allowed or known values. */
  readonly choices: readonly string[];
  /** Whether only these values are valid. */
  readonly isClosed: boolean;
  /** An example as text; can be empty. */
  readonly example: string;
  /** Whether the value must not be in a URL. */
  readonly isSecret: boolean;
}

/**
 * Returns the parameters of an operation as fields of a form, required ones first.
 *
 * @param description - The description.
 * @param parameters - The parameters, with references resolved.
 * @param ids - Ids of the world by name of the parameter, which replace the examples of required ones; an empty text for none.
 */
export const parameterFields = (
  description: Description,
  parameters: readonly Parameter[],
  ids: Readonly<Record<string, string>> = {},
): readonly ParameterField[] =>
  parameters
    .map((parameter) => fieldOf(description, parameter))
    .map((field) => withIdOfWorld(field, ids[field.name]))
    .toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired));

/** `me` is valid in every world. */
const withIdOfWorld = (field: ParameterField, id: string | undefined): ParameterField =>
  id === undefined || !field.isRequired || field.example === 'me' ? field : { ...field, example: id };

function fieldOf(description: Description, parameter: Parameter): ParameterField {
  const schema = schemaOf(description, parameter.schema);
  const kind = kindOf(description, schema);
  const sensitivity = parameter['x-sensitive'] ?? schema['x-sensitive'];
  const known = knownValuesOf(schema);
  return {
    name: parameter.name,
    place: parameter.in,
    isRequired: parameter.required ?? false,
    kind,
    format: formatOf(description, schema),
    help: (parameter.description ?? schema.description ?? '').replaceAll('\n', ' ').trim(),
    choices: schema.enum ?? (known.length > 0 ? known : kind === 'boolean' ? ['true', 'false'] : []),
    isClosed: schema.enum !== undefined || kind === 'boolean',
    example: isIssued(parameter.required ?? false, sensitivity) ? '' : exampleText(parameter.example),
    isSecret: sensitivity === 'secret',
  };
}

function kindOf(description: Description, schema: Schema): ParameterKind {
  const arms = [schema, ...(schema.anyOf ?? []).map((arm) => schemaOf(description, arm))];
  if (arms.some(({ type }) => type === 'integer' || type === 'number')) return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'array') return 'list';
  return schema.type === 'object' ? 'member' : 'text';
}

/** Describes the type of a schema in a few words. */
function formatOf(description: Description, schema: Schema): string {
  const { anyOf, items, minimum, maximum, pattern, maxLength } = schema;
  if (anyOf) {
    const arms = anyOf.map((arm) => formatOf(description, schemaOf(description, arm)));
    return [...new Set(arms)].join(' or ');
  }
  if (items) return `list of ${formatOf(description, schemaOf(description, items))}, separated by commas`;
  if (schema.type === 'object') return 'name=value';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const type = schema.type ?? 'text';
  const limits = [
    minimum === undefined || minimum < -1e15 ? undefined : `from ${minimum}`,
    maximum === undefined || maximum > 1e15 ? undefined : `to ${maximum}`,
  ].filter((limit) => limit !== undefined);
  if (limits.length > 0) return `${type} ${limits.join(' ')}`;
  if (schema.format !== undefined) return `${type}, ${schema.format}`;
  if (pattern !== undefined) return `${type} like ${pattern}`;
  return maxLength === undefined ? type : `${type}, at most ${maxLength} characters`;
}

function exampleText(example: unknown): string {
  if (example === undefined || example === null) return '';
  if (typeof example === 'string') return example;
  if (Array.isArray(example)) return example.join(',');
  if (typeof example !== 'object') return JSON.stringify(example);
  return Object.entries(example)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
