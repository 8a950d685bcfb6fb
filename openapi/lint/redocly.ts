/** The part of Redocly's context that the rules use. */
export interface Context {
  /** The location of the node in its file. */
  readonly location: Location;
  /** Reports a problem, by default at the node's location. */
  readonly report: (problem: { message: string; location?: Location }) => void;
  /** Resolves a `$ref` relative to a file, by default the node's file. */
  readonly resolve: (node: unknown, from?: string) => { node?: unknown; location?: Location };
}

/** A location in a file. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** Steps from the root of the file: `#/` for the root itself. */
  readonly pointer: string;
  /** Returns a location within this one. */
  child(steps: string | readonly string[]): Location;
  /** Returns the location of the key instead of the value. */
  key(): Location;
}

/** The functions of a rule by type of node. */
export type Visitors = Readonly<Record<string, unknown>>;

/** A rule, created for each run. */
export type Rule = (options: Readonly<Record<string, unknown>>) => Visitors;

/** An unchecked node of a description. */
export type Node = Readonly<Record<string, unknown>>;

/** Returns whether a value is an object. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the strings of a list; empty if the value is not a list. */
export const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
