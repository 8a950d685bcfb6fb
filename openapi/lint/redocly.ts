/** What a rule is given by Redocly; only the parts that the rules here use. */
export interface Context {
  /** The node's place in the file it is written in. */
  readonly location: Location;
  /** Reports a problem; without a location it is the node's own. */
  readonly report: (problem: { message: string; location?: Location }) => void;
  /** Follows a `$ref`, seen from a file, by default the node's own. */
  readonly resolve: (node: unknown, from?: string) => { node?: unknown; location?: Location };
}

/** A place in a file. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** Steps from the root of the file: `#/` for the root itself. */
  readonly pointer: string;
  /** A place within. */
  child(steps: string | readonly string[]): Location;
  /** The place of the key, not of its value. */
  key(): Location;
}

/** What a rule does at each kind of node. */
export type Visitors = Readonly<Record<string, unknown>>;

/** A rule, made anew for each run. */
export type Rule = (options: Readonly<Record<string, unknown>>) => Visitors;

/** A node of a description, not checked. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether something is an object with keys. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The strings of a list, or none. */
export const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
