import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** A JSON schema, as far as completion needs it. */
export interface CompletionSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, CompletionSchema>>;
  readonly additionalProperties?: CompletionSchema | boolean;
  readonly items?: CompletionSchema;
  readonly anyOf?: readonly CompletionSchema[];
  readonly allOf?: readonly CompletionSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, CompletionSchema>>;
}

/** A place in a JSON text: inside an object where a key belongs, or where a value belongs. */
export interface JsonPlace {
  readonly kind: 'key' | 'value';
  /** Names of fields, and `*` for the items of a list. For a key, those of its object. */
  readonly path: readonly string[];
  /** Range of the present key or value; empty where there is none. */
  readonly from: number;
  readonly to: number;
  /** The keys that the object has. */
  readonly keys: readonly string[];
  /** Whether a colon follows the key. */
  readonly hasColon: boolean;
}

/** Finds what belongs at a position of a JSON text; `undefined` where nothing can be suggested. */
export function placeAt(state: EditorState, position: number): JsonPlace | undefined {
  const node = syntaxTree(state).resolveInner(position, -1);
  const property = node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : null;
  if (node.name === 'PropertyName' && property !== null) {
    const object = property.parent;
    if (object === null) return undefined;
    const keys = keysOf(state, object).filter((key) => key !== textOf(state, node));
    const hasColon = /^\s*:/.test(state.sliceDoc(node.to, node.to + 20));
    return { kind: 'key', path: pathOf(state, object), from: node.from, to: node.to, keys, hasColon };
  }
  const isValue = ['String', 'Number', 'True', 'False', 'Null'].includes(node.name);
  if (isValue) return { kind: 'value', path: pathOf(state, node), from: node.from, to: node.to, ...noKeys };
  return gapAt(state, openQuote(state, position) ?? position, position);
}

/** Returns the position of the quote of a text that has no end yet on its line. */
function openQuote(state: EditorState, position: number): number | undefined {
  const { from } = state.doc.lineAt(position);
  const before = state.sliceDoc(from, position).replaceAll(/\\./g, '..');
  const quotes = before.split('"').length - 1;
  return quotes % 2 === 1 ? from + before.lastIndexOf('"') : undefined;
}

/** Finds what belongs between two parts of a text, which may have been begun. */
function gapAt(state: EditorState, from: number, to: number): JsonPlace | undefined {
  const node = syntaxTree(state).resolveInner(from, -1);
  const property = node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : null;
  const range = { from, to };
  const before = state.sliceDoc(Math.max(0, from - 200), from).trimEnd();
  if (property !== null && before.endsWith(':'))
    return { kind: 'value', path: pathOf(state, property.firstChild ?? property), ...range, ...noKeys };
  const around = enclosing(node);
  if (around?.name === 'Array' && /[[,]$/.test(before))
    return { kind: 'value', path: [...pathOf(state, around), '*'], ...range, ...noKeys };
  if (around?.name === 'Object' && /[{,]$/.test(before))
    return {
      kind: 'key',
      path: pathOf(state, around),
      ...range,
      keys: keysOf(state, around),
      hasColon: false,
    };
  return undefined;
}

const noKeys = { keys: [], hasColon: false } as const;

function enclosing(start: SyntaxNode): SyntaxNode | null {
  let node: SyntaxNode | null = start;
  while (node !== null && node.name !== 'Object' && node.name !== 'Array') node = node.parent;
  return node;
}

/** Returns the path from the root to a node. */
function pathOf(state: EditorState, start: SyntaxNode): readonly string[] {
  const path: string[] = [];
  for (let node: SyntaxNode | null = start; node !== null; node = node.parent) {
    if (node.name === 'Property' && node.firstChild !== null) path.unshift(textOf(state, node.firstChild));
    else if (node.parent?.name === 'Array' && node.name !== '[') path.unshift('*');
  }
  return path;
}

function keysOf(state: EditorState, object: SyntaxNode): readonly string[] {
  return object
    .getChildren('Property')
    .flatMap(({ firstChild }) => (firstChild === null ? [] : [textOf(state, firstChild)]));
}

const textOf = (state: EditorState, { from, to }: SyntaxNode): string =>
  state.sliceDoc(from, to).replace(/^"/, '').replace(/"$/, '');

/**
 * Returns the schemas for a path.
 *
 * @param root - The schema of the whole text.
 * @param path - Names of fields, and `*` for the items of a list.
 */
export function schemasAt(root: CompletionSchema, path: readonly string[]): readonly CompletionSchema[] {
  return path.reduce<readonly CompletionSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => alternatives(root, stepInto(schema, step))),
    alternatives(root, root),
  );
}

function stepInto(schema: CompletionSchema, step: string): CompletionSchema | undefined {
  if (step === '*') return schema.items;
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, step)) return properties[step];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Returns a schema without references, and the parts of combined ones. */
function alternatives(
  root: CompletionSchema,
  schema: CompletionSchema | undefined,
): readonly CompletionSchema[] {
  if (schema === undefined) return [];
  const { $ref, anyOf = [], allOf = [] } = schema;
  const target = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')];
  return [
    schema,
    ...alternatives(root, target),
    ...[...anyOf, ...allOf].flatMap((part) => alternatives(root, part)),
  ];
}
