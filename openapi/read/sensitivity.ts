import { isReference, resolve } from './references.ts';
import type { Description, Header, Parameter, Reference, Schema, Sensitivity } from './types.ts';

/**
 * The sensitivity of a value, or of each of its fields. In a map, `*` stands for the values and `*name` for the keys. A list has the
 * sensitivity of its items. `undefined` counts as secret.
 */
export type SensitivityTree = Sensitivity | undefined | SensitivityFields;

/** The sensitivity of the fields of an object. */
export interface SensitivityFields {
  readonly [field: string]: SensitivityTree;
}

/** A value without fields. */
export interface Leaf {
  /** The path of the field, with dots; empty for a value without fields. */
  readonly path: string;
  /** `undefined` if neither the value nor a part around it has a sensitivity. */
  readonly sensitivity: Sensitivity | undefined;
}

/**
 * Returns the sensitivity of each part of a value: its own, otherwise that of the nearest part around it.
 *
 * @param description - The description.
 * @param schema - The schema of the value.
 * @param around - The sensitivity of the whole value.
 * @returns The tree. If a value has several forms, the strictest sensitivity counts.
 */
export const sensitivityTree = (
  description: Description,
  schema: Schema,
  around?: Sensitivity,
): SensitivityTree => treeOf(description, schema, around, []);

/**
 * Returns the sensitivity of a parameter or a header.
 *
 * @param description - The description.
 * @param part - The parameter or header.
 * @returns The strictest sensitivity of its values.
 */
export const sensitivityOf = (description: Description, part: Parameter | Header): Sensitivity =>
  leavesOf(sensitivityTree(description, part.schema, part['x-sensitive'])).reduce<Sensitivity>(
    (strictest, { sensitivity = 'secret' }) => stricter(strictest, sensitivity) ?? 'secret',
    'none',
  );

/** Returns the values of a tree that have no fields. */
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
    // A schema that contains itself is not followed.
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
    // A schema without a type describes no values.
    const { additionalProperties: values, propertyNames: keys = {} } = node;
    const map = typeof values === 'object' && { '*': treeWithin(values), '*name': treeWithin(keys) };
    return { ...Object.fromEntries(fields), ...map };
  }
  if (items) return treeWithin(items);
  if (arms.length > 0) return arms.map(treeWithin).reduce(merged);
  return inherited;
}

/** Returns the tree of a value with two forms. A form with fields has priority over one without. */
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
