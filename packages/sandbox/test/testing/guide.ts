import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const guide = new URL('../../../../apps/docs/guides/test-with-vitest-and-playwright.md', import.meta.url);
// Within this package, so that imports by its name are found.
const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Writes the code of the guide for one runner into a folder of its own, until the test is over. */
export async function writeGuideCode(runner: 'vitest' | 'playwright', file: string): Promise<string> {
  const blocks = (await readFile(guide, 'utf8')).matchAll(/```typescript\n(.*?)```/gs);
  const own = [...blocks].flatMap(([, code = '']) =>
    code.includes(`@litas/sandbox/${runner}`) ? [code] : [],
  );
  if (own.length !== 1) throw new Error(`The guide has ${own.length} examples for ${runner}.`);
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, `guide-${runner}-`));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, file), own[0] ?? '');
  return folder;
}
