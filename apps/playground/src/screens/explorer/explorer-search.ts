import type { FieldTexts } from '../../calls/read-values.ts';

/** The parameters of the URL for the explorer. */
export interface ExplorerSearch {
  /** The search text of the list. */
  readonly q?: string | undefined;
  /** Who signs. */
  readonly as?: string;
  /** The scopes of the signing user, separated by spaces. */
  readonly scopes?: string;
  /** The body as JSON, without secrets. */
  readonly body?: string;
  /** The text of a parameter. */
  readonly [parameter: `v.${string}`]: string | undefined;
}

/** Reads the parameters for the explorer. */
export function readExplorerSearch(search: Readonly<Record<string, unknown>>): ExplorerSearch {
  const own = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && isOwn(pair[0]),
  );
  return Object.fromEntries(own);
}

const isOwn = (name: string): boolean =>
  ['q', 'as', 'scopes', 'body'].includes(name) || name.startsWith('v.');

/** Reads the texts of the operation's parameters. */
export const textsOf = (search: ExplorerSearch): FieldTexts =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      name.startsWith('v.') && typeof value === 'string' ? [[name.slice(2), value]] : [],
    ),
  );

/** Returns the parameters to keep for another operation, without the values of this one. It can need other scopes. */
export const forOtherOperation = ({ q, as }: ExplorerSearch): ExplorerSearch => ({
  ...(q !== undefined && { q }),
  ...(as !== undefined && { as }),
});
