import { styleText } from 'node:util';
import type { Context, Output } from './context.ts';

/** Colors a text, if the stream is a terminal that shows colors. `NO_COLOR` and `FORCE_COLOR` apply. */
export const styled = (style: Parameters<typeof styleText>[0], text: string, stream: Output): string =>
  styleText(style, text, { stream });

/** Replaces characters that a terminal would interpret. */
export const plain = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '�');

/** Writes a value as JSON, followed by a line feed. */
export function printJson(value: unknown, { output }: Pick<Context, 'output'>): void {
  output.write(`${JSON.stringify(value, null, output.isTTY ? 2 : undefined)}\n`);
}

/** Writes a line to the messages. */
export const printMessage = (text: string, { messages }: Pick<Context, 'messages'>): void =>
  void messages.write(`${text}\n`);
