import type { Mistake } from './mistake.ts';

/** The seven elements of the string to sign, as text. */
export interface Elements {
  readonly timestamp: string;
  readonly nonce: string;
  readonly method: string;
  readonly target: string;
  readonly host: string;
  readonly port: string;
  readonly ext: string;
}

/** What a mistake makes of one element. */
export interface Change {
  readonly mistake: Mistake;
  readonly element: keyof Elements;
  readonly value: string;
}

/** What a mistake makes of the whole string. */
export interface Layout {
  readonly mistake: Mistake;
  readonly write: (elements: Elements) => string;
}

/** The lines of the elements in their order. */
export const linesOf = ({ timestamp, nonce, method, target, host, port, ext }: Elements): string[] => [
  timestamp,
  nonce,
  method,
  target,
  host,
  port,
  ext,
];

/** The string to sign. */
export const write = (elements: Elements): string =>
  linesOf(elements)
    .map((line) => `${line}\n`)
    .join('');

/** The same change with several values, without those that change nothing, and each once. */
export const changes = (
  mistake: Mistake,
  element: keyof Elements,
  right: string,
  values: readonly (string | undefined)[],
): Change[] =>
  [...new Set(values)].flatMap((value) =>
    value === undefined || value === right ? [] : [{ mistake, element, value }],
  );

/** Decodes percent-encoded text; `undefined` when it cannot be. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
