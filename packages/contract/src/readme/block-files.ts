import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlacedBlock } from './markdown-files.ts';

/** The blocks as files, inside this package so that their imports resolve. */
export interface BlockFiles {
  /** The folder, with a `tsconfig.json` for all of them. */
  readonly folder: string;
  /** Path of a block's file. */
  fileOf(block: PlacedBlock): string;
  remove(): Promise<void>;
}

/** Guides that use the files of another one. */
const continued: Readonly<Record<string, string>> = {
  'apps/docs/guides/sign-in-with-hono.md': 'apps/docs/guides/sign-in-with-paysera.md',
  'apps/docs/guides/sign-in-with-next.md': 'apps/docs/guides/sign-in-with-paysera.md',
  'apps/docs/guides/team-sandbox.md': 'apps/docs/guides/sign-in-with-paysera.md',
  'apps/docs/guides/test-end-to-end.md': 'apps/docs/guides/sign-in-with-paysera.md',
};

const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Writes blocks into a new folder, with one below for each guide, so that its blocks can import each other. */
export async function writeBlocks(blocks: readonly PlacedBlock[]): Promise<BlockFiles> {
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'readme-'));
  const fileOf = ({ place, language, title }: PlacedBlock) => {
    const name = (path: string) => path.replaceAll(/\W+/g, '-');
    const guide = place.replace(/:\d+$/, '');
    const extension = language === 'tsx' ? 'tsx' : 'ts';
    return join(folder, name(continued[guide] ?? guide), title ?? `${name(place)}.${extension}`);
  };
  const config = {
    extends: '../../../../tsconfig.json',
    compilerOptions: { types: ['node'], moduleDetection: 'force', jsx: 'react-jsx' },
    include: ['**/*'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await Promise.all(
    blocks.map(async (block) => {
      const file = fileOf(block);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, block.code);
    }),
  );
  return { folder, fileOf, remove: () => rm(folder, { recursive: true }) };
}
