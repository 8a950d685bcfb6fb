import type { Output } from './context.ts';

/** Returns the width of help texts, in characters. */
export const helpWidth = ({ columns = 100 }: Pick<Output, 'columns'>): number => Math.min(columns, 110);

/**
 * Wraps the paragraphs of a help text. Indented lines, such as examples to copy, stay as they are.
 *
 * @param text - The text, with one line for each paragraph.
 * @param width - Largest length of a line, in characters. A longer word has a line of its own.
 */
export const wrapParagraphs = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length <= width || line.startsWith(' ') ? [line] : wrapped(line, width)))
    .join('\n');

function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
