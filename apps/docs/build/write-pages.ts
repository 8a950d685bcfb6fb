import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { allPages } from './pages/all-pages.ts';
import { homePage, twinOfHome } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { contentOf, llmsText, twinOf } from './pages/formats.ts';

/** Where Astro reads pages, and files that it copies. */
const content = new URL('../site/content/docs/', import.meta.url);
const files = new URL('../site/public/', import.meta.url);

/** Writes the pages for Astro, their twins in Markdown, and the list for language models. */
export async function writePages(base: string): Promise<void> {
  await Promise.all([content, files].map((folder) => rm(folder, { recursive: true, force: true })));
  const pages = await allPages();
  const home = await homePage();
  await write(new URL('index.mdx', content), home);
  await write(new URL('index.md', files), twinOfHome(home, base));
  for (const page of pages) {
    const { extension, text } = contentOf(page, base);
    await write(new URL(`${page.route}.${extension}`, content), text);
    await write(new URL(`${page.route}.md`, files), twinOf(page, base));
  }
  await write(new URL('404.md', content), contentOf(notFoundPage, base).text);
  await write(new URL('llms.txt', files), llmsText(pages, base));
  await cp(new URL('../site/static/', import.meta.url), files, { recursive: true });
  const pictures = { 'workbench-light.png': 'workbench.png', 'workbench-dark.png': 'workbench-dark.png' };
  for (const [from, to] of Object.entries(pictures))
    await cp(new URL(`../../../docs/images/${from}`, import.meta.url), new URL(to, files));
}

async function write(file: URL, text: string): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
