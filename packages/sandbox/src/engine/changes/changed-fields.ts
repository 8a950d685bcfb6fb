/** A field of a record that changed. */
export interface ChangedField {
  /** Name of the field; a field of an object has the name of the object before it, such as `profile.email`. */
  readonly name: string;
  /** Missing when there was none. */
  readonly before?: unknown;
  /** Missing when there is none. */
  readonly after?: unknown;
}

/**
 * Returns the fields in which a record differs from its earlier version.
 *
 * @param before - The earlier version; `undefined` if the record was added.
 * @param after - The later version; `undefined` if the record was removed.
 */
export function changedFields(before: object = {}, after: object = {}): readonly ChangedField[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Array.from(names).flatMap((name) => difference(name, valueOf(before, name), valueOf(after, name)));
}

const valueOf = (record: object, name: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[name];

function difference(name: string, before: unknown, after: unknown): ChangedField[] {
  // Records are immutable, so a part that stayed the same is the same object.
  if (Object.is(before, after)) return [];
  if (isFields(before ?? after) && isFields(after ?? before)) {
    return changedFields(before ?? {}, after ?? {}).map((field) => ({
      ...field,
      name: `${name}.${field.name}`,
    }));
  }
  if (Array.isArray(before) && Array.isArray(after) && jsonOf(before) === jsonOf(after)) return [];
  return [{ name, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const isFields = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
