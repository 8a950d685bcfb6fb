import { fromMarkdown } from 'mdast-util-from-markdown';

/** A fenced block of a Markdown text. */
export interface CodeBlock {
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word after the fence, such as `ts`; empty when there is none. */
  readonly language: string;
  readonly code: string;
  /** File that other blocks of the guide can import, as in `title="app.ts"`; absent when there is none. */
  readonly title?: string;
  /** The `text` block that follows directly: the output of the code. */
  readonly output?: string;
}

/** Reads the fenced blocks of a Markdown text, without those in lists and quotations. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const lines = markdown.split('\n');
  const { children } = fromMarkdown(markdown);
  return children.flatMap((node, at) => {
    if (node.type !== 'code') return [];
    const { start: { line } = { line: 0 }, end } = node.position ?? {};
    // Without its closing fence a block would reach to the end of the text.
    if (!/^(`{3,}|~{3,})\s*$/.test(lines[(end?.line ?? 0) - 1] ?? '')) {
      throw new Error(`Line ${line}: the block is never closed.`);
    }
    const [, title] = /title="([^"]+)"/.exec(node.meta ?? '') ?? [];
    const block = {
      line,
      language: node.lang ?? '',
      code: node.value,
      ...(title !== undefined && { title }),
    };
    const next = children[at + 1];
    return [next?.type === 'code' && next.lang === 'text' ? { ...block, output: next.value } : block];
  });
}
