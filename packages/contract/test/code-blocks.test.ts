import { expect, test } from 'vitest';
import { codeBlocks } from '../src/readme/code-blocks.ts';
import { linksIn } from '../src/readme/links.ts';
import { namedScripts } from '../src/readme/named-scripts.ts';

test('finds blocks with their language and line', () => {
  expect(codeBlocks('# A\n\n```ts\nlet a;\n\nlet b;\n```\n\n````md\n```ts\n```\n````\n')).toEqual([
    { line: 3, language: 'ts', code: 'let a;\n\nlet b;' },
    { line: 9, language: 'md', code: '```ts\n```' },
  ]);
});

test('a block can have the name of a file', () => {
  const [block] = codeBlocks('```ts title="app.ts"\nlet a;\n```\n');
  expect(block).toEqual({ line: 1, language: 'ts', code: 'let a;', title: 'app.ts' });
});

test('a text block belongs to the block directly before it', () => {
  const [first] = codeBlocks('```ts\na\n```\n\n```text\n1\n```\n');
  const [second] = codeBlocks('```ts\na\n```\nIt prints:\n```text\n1\n```\n');
  expect(first?.output).toBe('1');
  expect(second?.output).toBeUndefined();
});

test('a block that is never closed is reported with its line', () => {
  expect(() => codeBlocks('\n```ts\nlet a;\n')).toThrow('Line 2');
});

test('reads the scripts that a shell block calls', () => {
  const code =
    'npm start   # runs\nnpm run lint && pnpm -C packages/client test\npnpm --silent verify\nnpm run --silent pack -- x\nnpm install @litas/client\nnpm pkg set type=module\ncurl x';
  expect(namedScripts(code)).toEqual([
    { folder: '.', script: 'start' },
    { folder: '.', script: 'lint' },
    { folder: 'packages/client', script: 'test' },
    { folder: '.', script: 'verify' },
    { folder: '.', script: 'pack' },
  ]);
});

test('finds links and pictures, and none in code', () => {
  const markdown = '[a](../a.md#b) ![b](b.png) [c][c] `[d](d.md)`\n\n- <https://e.example>\n\n[c]: c.md\n';
  expect(linksIn(markdown)).toEqual(['../a.md#b', 'b.png', 'https://e.example', 'c.md']);
});
