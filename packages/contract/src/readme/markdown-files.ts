import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CodeBlock, codeBlocks } from './code-blocks.ts';

/** A block with its place. */
export interface PlacedBlock extends CodeBlock {
  /** File and line, such as `README.md:38`. */
  readonly place: string;
}

/** Root of the repository. */
export const root: URL = new URL('../../../../', import.meta.url);

const patterns = [
  'README.md',
  'CONTRIBUTING.md',
  'apps/docs/guides/*.md',
  'apps/docs/site/home.mdx',
  '{openapi,packages/*,examples,examples/*}/README.md',
];

/** Reads every code block of the README, CONTRIBUTING, the guides and the examples. */
export async function readBlocks(): Promise<PlacedBlock[]> {
  const names = globSync(patterns, { cwd: fileURLToPath(root) });
  const blocks = await Promise.all(
    names.toSorted().map(async (name) => {
      const markdown = await readFile(new URL(name, root), 'utf8');
      return codeBlocks(markdown).map((block) => ({ ...block, place: `${name}:${block.line}` }));
    }),
  );
  return blocks.flat();
}
