import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Writes blocks into a new folder. */
export async function writeBlocks(blocks: readonly PlacedBlock[]): Promise<BlockFiles> {
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'readme-'));
  const fileOf = ({ place }: PlacedBlock) => join(folder, `${place.replaceAll(/[^\w]+/g, '-')}.ts`);
  const config = {
    extends: '../../../../tsconfig.json',
    compilerOptions: { types: ['node'], moduleDetection: 'force' },
    include: ['*.ts'],
  };
  await Promise.all([
    writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config)),
    ...blocks.map((block) => writeFile(fileOf(block), block.code)),
  ]);
  return { folder, fileOf, remove: () => rm(folder, { recursive: true }) };
}
