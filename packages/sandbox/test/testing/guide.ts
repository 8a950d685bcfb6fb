import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const guide = new URL('../../../../apps/docs/guides/test-with-vitest.md', import.meta.url);
// Within this package, so that imports by its name are found.
const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Writes the test of the guide into a folder of its own, until the test is over. */
export async function writeGuideCode(file: string): Promise<string> {
  const blocks = (await readFile(guide, 'utf8')).matchAll(/```typescript\n(.*?)```/gs);
  const own = [...blocks].flatMap(([, code = '']) => (code.includes('@litas/sandbox/vitest') ? [code] : []));
  if (own.length !== 1) throw new Error(`The guide has ${own.length} tests.`);
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, file), own[0] ?? '');
  return folder;
}
