import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { type Description, readControls } from '@litas/openapi/read';
import { banner, checkedBanner } from './banner.ts';
import type { PackageConfig } from './package-config.ts';

/** Writes the generated code of one package into a folder, which is emptied first. */
export async function generate(
  config: PackageConfig,
  description: Description,
  hash: string,
  folder: string,
): Promise<void> {
  await generateFrom(config, description, folder);
  await writeFile(join(folder, 'description-hash.gen.ts'), emitHash(hash));
  if (config.controls) await generateFrom(config.controls, readControls(), join(folder, 'controls'));
}

async function generateFrom(
  { view, plugins, files }: Omit<PackageConfig, 'controls'>,
  description: Description,
  folder: string,
): Promise<void> {
  // Without plugins the generator would write a client of its own.
  if (plugins.length > 0) {
    await createClient({
      input: view(description),
      logs: { level: 'silent', file: false },
      output: {
        path: folder,
        header: [...banner],
        module: { extension: '.ts' },
        clean: true,
        entryFile: false,
      },
      plugins,
    });
  }
  for (const [name, text] of Object.entries(files(description))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Emits what tells the bundle that the code beside it was generated from. */
const emitHash = (hash: string): string => `${checkedBanner}

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '${hash}';
`;
