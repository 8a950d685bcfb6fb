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

/** A mistake in one element. */
export interface Change {
  readonly mistake: Mistake;
  readonly element: keyof Elements;
  readonly value: string;
}

/** A mistake in the layout of the string. */
export interface Layout {
  readonly mistake: Mistake;
  readonly write: (elements: Elements) => string;
}

/** Returns the lines of the elements, in order. */
const linesOf = ({ timestamp, nonce, method, target, host, port, ext }: Elements): string[] => [
  timestamp,
  nonce,
  method,
  target,
  host,
  port,
  ext,
];

/** Returns the string to sign. */
export const write = (elements: Elements): string =>
  linesOf(elements)
    .map((line) => `${line}\n`)
    .join('');

/** Returns a change for each distinct value that differs from the right one. */
export const changes = (
  mistake: Mistake,
  element: keyof Elements,
  right: string,
  values: readonly (string | undefined)[],
): Change[] =>
  [...new Set(values)].flatMap((value) =>
    value === undefined || value === right ? [] : [{ mistake, element, value }],
  );

/** Decodes percent-encoded text; `undefined` when it is not valid. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const joined =
  (separator: string): Layout['write'] =>
  (elements) =>
    linesOf(elements).join(separator);

/** Wrong layouts of the string. */
export const layouts = (id: string): readonly Layout[] => [
  { mistake: 'line_feed_missing', write: joined('\n') },
  { mistake: 'line_left_out', write: (elements) => write(elements).trimEnd() },
  { mistake: 'line_left_out', write: (elements) => `${linesOf(elements).slice(0, 6).join('\n')}\n` },
  { mistake: 'other_line_ends', write: (elements) => write(elements).replaceAll('\n', '\r\n') },
  { mistake: 'other_line_ends', write: (elements) => write(elements).replaceAll('\n', '\\n') },
  { mistake: 'other_line_ends', write: joined('') },
  { mistake: 'other_line_ends', write: joined(' ') },
  { mistake: 'other_line_ends', write: joined('&') },
  { mistake: 'line_feed_missing', write: (elements) => `${write(elements)}\n` },
  {
    mistake: 'host_with_port',
    write: ({ host, port, ...rest }) => {
      const { timestamp, nonce, method, target, ext } = rest;
      return [timestamp, nonce, method, target, `${host}:${port}`, ext, ''].join('\n');
    },
  },
  ...[
    [1, 0, 2, 3, 4, 5, 6],
    [0, 1, 2, 3, 5, 4, 6],
    [0, 1, 2, 4, 5, 3, 6],
    [0, 1, 3, 2, 4, 5, 6],
    [0, 1, 4, 5, 2, 3, 6],
    [2, 3, 4, 5, 0, 1, 6],
  ].map((order): Layout => ({
    mistake: 'other_order',
    write: (elements) => {
      const lines = linesOf(elements);
      return order.map((place) => `${lines[place]}\n`).join('');
    },
  })),
  { mistake: 'id_signed', write: (elements) => `${id}\n${write(elements)}` },
];
