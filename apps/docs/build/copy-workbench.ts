import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../playground/site/', import.meta.url));

/**
 * Copies the workbench as a static site, with the sandbox in its page. It links to the documentation around it.
 *
 * @param folder - Where to; one below the root of the site.
 * @throws Error if the workbench has not been built.
 */
export async function copyWorkbench(folder: string): Promise<void> {
  const html = await readFile(`${built}index.html`, 'utf8').catch((cause: unknown) => {
    throw new Error('The workbench has not been built: run `pnpm build --filter=@litas/docs`.', { cause });
  });
  await cp(built, folder, { recursive: true });
  await writeFile(`${folder}/index.html`, html.replace('<html ', '<html data-docs="../" '));
}
