import { type Description, type Schema, schemaOf } from '@litas/openapi/read/browser';

/** A field of a form that is made from a schema. */
export interface SchemaField {
  /** Path in the value: `identity.name`. */
  readonly path: string;
  /** How it is entered; `json` for lists. */
  readonly kind: 'text' | 'date' | 'number' | 'choice' | 'flag' | 'json';
  /** The possible values of a choice. */
  readonly choices: readonly string[];
  /** The description of the field, in English. */
  readonly help: string;
  /** Scopes that reveal the field; one of them is enough. */
  readonly scopes: readonly string[];
}

/** Texts of fields by path. An empty text is a missing field. */
export type FieldTexts = Readonly<Record<string, string>>;

/**
 * Returns the fields of a schema, the fields of its objects separately.
 *
 * @param description - The description of the API.
 * @param name - Name of the schema, such as `User`.
 * @param without - Names of fields to leave out.
 */
export function schemaFields(
  description: Description,
  name: string,
  without: readonly string[],
): readonly SchemaField[] {
  const schema = description.components.schemas[name];
  const all = schema === undefined ? [] : fieldsOf(description, schema, '', []);
  return all.filter(({ path }) => !without.includes(path.split('.', 1)[0] ?? ''));
}

function fieldsOf(
  description: Description,
  schema: Schema,
  prefix: string,
  inherited: readonly string[],
): SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): SchemaField[] => {
    const resolved = schemaOf(description, field);
    const scopes = field['x-required-scopes'] ?? resolved['x-required-scopes'] ?? inherited;
    const path = `${prefix}${name}`;
    if (resolved.properties !== undefined) return fieldsOf(description, resolved, `${path}.`, scopes);
    const help = field.description ?? resolved.description ?? '';
    return [{ path, kind: kindOf(resolved), choices: resolved.enum ?? [], help, scopes }];
  });
}

function kindOf({ type, enum: choices, format }: Schema): SchemaField['kind'] {
  if (choices !== undefined) return 'choice';
  if (type === 'boolean') return 'flag';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array' || type === 'object') return 'json';
  return format === 'date' ? 'date' : 'text';
}

/** Writes the fields of a value as texts. */
export const textsOf = (fields: readonly SchemaField[], value: object): FieldTexts =>
  Object.fromEntries(
    fields.flatMap(({ path }) => {
      const field = valueAt(value, path);
      if (field === undefined || field === null) return [];
      return [[path, typeof field === 'string' ? field : JSON.stringify(field, null, 1)]];
    }),
  );

/** Returns the value of a path, such as `identity.name`. */
export const valueAt = (value: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? (part as Readonly<Record<string, unknown>>)[name]
          : undefined,
      value,
    );

/** The value of a form, or the paths whose text cannot be read. */
export type ReadForm = { readonly value: object } | { readonly wrong: readonly string[] };

/** Reads the texts of a form as a value. Fields of the value before that the form does not have stay as they are. */
export function valueOf(fields: readonly SchemaField[], texts: FieldTexts, before: object = {}): ReadForm {
  const value = structuredClone(before) as Record<string, unknown>;
  const wrong: string[] = [];
  for (const field of fields) {
    const text = (texts[field.path] ?? '').trim();
    const read = text === '' ? undefined : readText(field.kind, text);
    if (read?.isWrong) wrong.push(field.path);
    else put(value, field.path.split('.'), read?.value);
  }
  return wrong.length > 0 ? { wrong } : { value };
}

function readText(kind: SchemaField['kind'], text: string): { value?: unknown; isWrong?: boolean } {
  if (kind === 'flag') return { value: text === 'true' };
  if (kind === 'number') return Number.isFinite(Number(text)) ? { value: Number(text) } : { isWrong: true };
  if (kind !== 'json') return { value: text };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { isWrong: true };
  }
}

/** Sets or removes a part of a value. An object without fields is removed. */
function put(value: Record<string, unknown>, [name = '', ...rest]: readonly string[], part: unknown): void {
  if (rest.length === 0) {
    if (part === undefined) delete value[name];
    else value[name] = part;
    return;
  }
  const inner = { ...(value[name] as Record<string, unknown> | undefined) };
  put(inner, rest, part);
  if (Object.keys(inner).length === 0) delete value[name];
  else value[name] = inner;
}
