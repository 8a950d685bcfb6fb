/** A fenced block of a Markdown text. */
export interface CodeBlock {
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word after the fence, such as `ts`; empty when there is none. */
  readonly language: string;
  readonly code: string;
  /** The `text` block that follows with nothing but blank lines between: what the code prints. */
  readonly output?: string;
}

/** Reads the fenced blocks of a Markdown text. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const lines = markdown.split('\n');
  const blocks: (CodeBlock & { end: number })[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const fence = /^(`{3,})(\w*)/.exec(lines[index] ?? '');
    if (!fence) continue;
    const [, ticks = '', language = ''] = fence;
    const end = lines.findIndex((line, at) => at > index && line.trimEnd() === ticks);
    if (end === -1) throw new Error(`Line ${index + 1}: the block is never closed.`);
    blocks.push({ line: index + 1, language, code: lines.slice(index + 1, end).join('\n'), end });
    index = end;
  }
  return blocks.map(({ end, ...block }, at) => {
    const next = blocks[at + 1];
    const follows =
      next?.language === 'text' &&
      lines
        .slice(end + 1, next.line - 1)
        .join('')
        .trim() === '';
    return follows ? { ...block, output: next.code } : block;
  });
}
