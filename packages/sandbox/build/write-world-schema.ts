/** Writes the JSON schema of world files to where the package publishes it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { worldFileJsonSchema } from '../src/seed/world-file/world-file-schema.ts';

const folder = new URL('../dist/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('world.schema.json', folder), `${JSON.stringify(worldFileJsonSchema(), null, 2)}\n`);
