import {
  otherFieldsOf,
  type Schema,
  schemaOf,
  sensitivityTree,
  type SensitivityTree,
} from '@litas/openapi/read/browser';
import { description } from '../scopes/description.ts';

/** A line of a body. */
export interface BodyLine {
  /** Path of the value, unique in the body. */
  readonly id: string;
  /** Depth of the line. */
  readonly depth: number;
  /** Name of the field; `undefined` for list items and closing brackets. */
  readonly name?: string;
  /** The value or bracket, as JSON, with its comma. */
  readonly text: string;
  readonly kind: 'string' | 'number' | 'word' | 'bracket';
  /** Scopes that reveal the field, one of them is enough; only for fields that need one. */
  readonly scopes?: readonly string[];
  /** Whether the value is a key, a token, a code or a password. */
  readonly isSecret?: boolean;
}

/**
 * Formats a body as lines, with the scopes of each field.
 *
 * @param body - The parsed body.
 * @param schema - The schema of the body; `undefined` if the description has none.
 */
export const bodyLines = (body: unknown, schema: Schema | undefined): readonly BodyLine[] =>
  linesOf(body, {
    schema,
    tree: schema && sensitivityTree(description, schema),
    id: '$',
    depth: 0,
    end: '',
  });

interface Place {
  readonly schema: Schema | undefined;
  readonly tree: SensitivityTree;
  readonly id: string;
  readonly depth: number;
  readonly end: string;
  readonly name?: string;
}

function linesOf(value: unknown, place: Place): BodyLine[] {
  const { id, depth, end, name, tree } = place;
  const schema = place.schema && schemaOf(description, place.schema);
  const scopes = schema?.['x-required-scopes'];
  const head = { id, depth, ...(name !== undefined && { name }), ...(scopes?.length && { scopes }) };
  if (typeof value !== 'object' || value === null) {
    const isSecret = place.schema !== undefined && tree !== 'none' && tree !== 'personal' && value !== '';
    return [
      { ...head, text: `${JSON.stringify(value)}${end}`, kind: kindOf(value), ...(isSecret && { isSecret }) },
    ];
  }
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ ...head, text: `${open}${close}${end}`, kind: 'bracket' }];
  const within = entries.flatMap(([key, field], index) =>
    linesOf(field, {
      schema: fieldSchema(schema, key, isList),
      tree: reasons.has(`${id}/${key}`)
        ? 'none'
        : isList || typeof tree !== 'object'
          ? tree
          : (tree[key] ?? tree['*']),
      id: `${id}/${key}`,
      depth: depth + 1,
      end: index < entries.length - 1 ? ',' : '',
      ...(!isList && { name: key }),
    }),
  );
  return [
    { ...head, text: open, kind: 'bracket' },
    ...within,
    { id: `${id} end`, depth, text: `${close}${end}`, kind: 'bracket' },
  ];
}

/** Places of the sandbox's own reasons for an error, which the description does not know. They contain no keys and no tokens. */
const reasons: ReadonlySet<string> = new Set([
  '$/explanation',
  ...['explanation', 'mistakes', 'seconds_ahead', 'server_time'].map((name) => `$/error_data/${name}`),
]);

/** Finds the schema of a field in all forms of the value. */
function fieldSchema(schema: Schema | undefined, name: string, isItem: boolean): Schema | undefined {
  if (schema === undefined) return undefined;
  const own = isItem ? schema.items : (schema.properties?.[name] ?? otherFieldsOf(schema));
  if (own !== undefined) return own;
  for (const arm of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    const found = fieldSchema(schemaOf(description, arm), name, isItem);
    if (found !== undefined) return found;
  }
  return undefined;
}

const kindOf = (value: unknown): BodyLine['kind'] =>
  typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'word';
