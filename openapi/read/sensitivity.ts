import { isReference, resolve } from './references.ts';
import type { Description, Header, Parameter, Reference, Schema, Sensitivity } from './types.ts';

/**
 * How sensitive a value is: one word, or the sensitivity of each field. Of a map, `*` stands for the values and `*name` for the keys.
 * Lists are as sensitive as their items. `undefined` is what says nothing, and counts as secret.
 */
export type SensitivityTree = Sensitivity | undefined | SensitivityFields;

/** The sensitivity of the fields of an object. */
export interface SensitivityFields {
  readonly [field: string]: SensitivityTree;
}

/** A value without fields. */
export interface Leaf {
  /** The fields that lead to it, joined by dots; empty for a value that has no fields at all. */
  readonly path: string;
  /** `undefined` when neither the value nor anything around it says how sensitive it is. */
  readonly sensitivity: Sensitivity | undefined;
}

/**
 * Returns how sensitive the parts of a value are: what each says itself, else what the nearest part around it says.
 *
 * @param description - The description.
 * @param schema - Schema of the value.
 * @param around - What is said of the whole value.
 * @returns The tree. Of several forms of a value the strictest counts.
 */
export const sensitivityTree = (
  description: Description,
  schema: Schema,
  around?: Sensitivity,
): SensitivityTree => treeOf(description, schema, around, []);

/**
 * Returns how sensitive a parameter or a header is.
 *
 * @param description - The description.
 * @param part - The parameter or header.
 * @returns The strictest word of all that it can hold.
 */
export const sensitivityOf = (description: Description, part: Parameter | Header): Sensitivity =>
  leavesOf(sensitivityTree(description, part.schema, part['x-sensitive'])).reduce<Sensitivity>(
    (strictest, { sensitivity = 'secret' }) => stricter(strictest, sensitivity) ?? 'secret',
    'none',
  );

/** Returns the values without fields of a tree. */
export const leavesOf = (tree: SensitivityTree, path: readonly string[] = []): Leaf[] =>
  typeof tree === 'object'
    ? Object.entries(tree).flatMap(([name, within]) => leavesOf(within, [...path, name]))
    : [{ path: path.join('.'), sensitivity: tree }];

function treeOf(
  description: Description,
  schema: Schema,
  around: Sensitivity | undefined,
  within: readonly string[],
): SensitivityTree {
  let node: Schema | Reference = schema;
  let mark = schema['x-sensitive'];
  const seen = [...within];
  while (isReference(node)) {
    // What contains itself is described no deeper.
    if (seen.includes(node.$ref)) return {};
    seen.push(node.$ref);
    node = resolve<Schema>(description, node.$ref);
    mark ??= node['x-sensitive'];
  }
  const inherited = mark ?? around;
  const treeWithin = (each: Schema): SensitivityTree => treeOf(description, each, inherited, seen);
  const { type, properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = node;
  const arms = [...anyOf, ...oneOf, ...allOf];
  if (arms.length === 0 && (type === 'object' || node.properties)) {
    const fields = Object.entries(properties).map(([name, field]) => [name, treeWithin(field)]);
    // What may be anything is not described.
    const { additionalProperties: values, propertyNames: keys = {} } = node;
    const map = typeof values === 'object' && { '*': treeWithin(values), '*name': treeWithin(keys) };
    return { ...Object.fromEntries(fields), ...map };
  }
  if (items) return treeWithin(items);
  if (arms.length > 0) return arms.map(treeWithin).reduce(merged);
  return inherited;
}

/** The tree of a value that can have two forms. A form with fields says more than one without. */
function merged(left: SensitivityTree, right: SensitivityTree): SensitivityTree {
  if (typeof left !== 'object' && typeof right !== 'object') return stricter(left, right);
  if (typeof left !== 'object') return right;
  if (typeof right !== 'object') return left;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const both = name in left && name in right;
      return [name, both ? merged(left[name], right[name]) : (left[name] ?? right[name])];
    }),
  );
}

const levels: readonly (Sensitivity | undefined)[] = ['none', 'personal', 'secret', undefined];

const stricter = (left: Sensitivity | undefined, right: Sensitivity | undefined): Sensitivity | undefined =>
  levels.indexOf(left) > levels.indexOf(right) ? left : right;
