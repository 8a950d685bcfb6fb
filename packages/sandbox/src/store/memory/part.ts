/** A part of a world in memory whose contents can be taken down and put back. What it gives away it never changes. */
export interface Part {
  contents(): unknown;
  /** Holds what {@link contents} of the same part of some world gave; it cannot be taken back. */
  replace(contents: unknown): void;
}

/** The contents of a world by the names of its parts. */
export type Contents = ReadonlyMap<string, unknown>;

/** The parts among the fields of a world, by name. */
export const partsOf = (world: object): [name: string, part: Part][] =>
  Object.entries(world).filter((field): field is [string, Part] => isPart(field[1]));

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'contents' in value && 'replace' in value;

/** Contents in which the records that belonged to one world belong to another. */
export const movedContents = (contents: Contents, from: string, to: string): Contents =>
  new Map(
    [...contents].map(([name, content]) => [
      name,
      Array.isArray(content)
        ? content.map((row: unknown) => (belongsTo(row, from) ? { ...row, world: to } : row))
        : content,
    ]),
  );

const belongsTo = (row: unknown, world: string): row is { readonly world: string } =>
  typeof row === 'object' && row !== null && 'world' in row && row.world === world;
