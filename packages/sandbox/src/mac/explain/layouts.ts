import { type Layout, linesOf, write } from './change.ts';

const joined =
  (separator: string): Layout['write'] =>
  (elements) =>
    linesOf(elements).join(separator);

/** What clients make of the elements other than a line of each. */
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
