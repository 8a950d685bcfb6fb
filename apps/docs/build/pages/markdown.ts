/** Writes a table; empty if there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Writes a fenced code block. */
export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Marks text as code. */
export const code = (text: string): string => `\`${text}\``;

/** Joins the parts of a page that are not empty. */
export const paragraphs = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** Characters that a summary has at least, if the paragraph has them. */
const leastSummary = 60;

/**
 * Returns the beginning of a text in Markdown, without marks and links: its first sentence, and further ones if that is short. Headings,
 * lists, tables and code are passed over; a sentence that introduces one of them ends with a period.
 */
export function summaryOf(markdown: string): string {
  const paragraph = markdown
    .replaceAll(/^```[^]*?^```$/gm, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .find((block) => /^[\w`[_“*@]/.test(block) && !/^(?:\d+\.|\* )/.test(block));
  const text = (paragraph ?? '')
    // Such as the word Context of a decision.
    .replace(/^\*\*\w+\.\*\* /, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<![\w`])_([^_`]+)_(?![\w`])/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  let summary = '';
  for (let rest = text; rest !== '' && summary.length < leastSummary; rest = text.slice(summary.length))
    summary += firstSentence(rest);
  return summary.replace(/:$/, '.');
}

/** Returns the first sentence of a paragraph, with the space before it. */
export const firstSentence = (paragraph: string): string =>
  /^\s*[^]*?[.?!](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;

const cell = (text: string): string =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
