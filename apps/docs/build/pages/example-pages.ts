import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fenced } from './markdown.ts';
import type { Page } from './page.ts';

const root = new URL('../../../../', import.meta.url);

/** Links to files of the example itself. */
const fileLinks = /\]\(((?!\.\.)[\w./-]+\.(?:ts|tsx|js|php|py))\)/g;

/**
 * Adds the files that the README of an example links to, and lets the links lead to them. The other files of the example, and its tests,
 * are on pages of their own, so that everything that the example needs can be copied.
 *
 * @param page - A page that is written by hand.
 * @returns The page, and those of the other files and the tests. Pages that are no examples stay as they are.
 */
export async function withFiles(page: Page): Promise<[Page, ...Page[]]> {
  const { source = '' } = page;
  const names = [...new Set([...page.body.matchAll(fileLinks)].map(([, name = '']) => name))];
  if (!source.startsWith('examples/') || names.length === 0) return [page];
  const body = page.body.replaceAll(fileLinks, (_, name: string) => {
    const route = isTest(name) ? `/${page.route}/tests/` : '';
    return `](${route}#${anchorOf(name)})`;
  });
  const all = await filesOf(source);
  const shown = names.filter((name) => !isTest(name));
  const others = all.filter((name) => !isTest(name) && !shown.includes(name));
  const tests = all.filter(isTest);
  const parts = await inParts(others, source);
  const routeOf = (part: number): string => `${page.route}/files${part === 0 ? '' : `-${part + 1}`}`;
  const more = [
    ...parts.flatMap((part, index) => part.map((name) => `[${name}](/${routeOf(index)}/#${anchorOf(name)})`)),
    ...tests.map((name) => `[${name}](/${page.route}/tests/#${anchorOf(name)})`),
  ];
  const folder = `The folder \`${posix.dirname(source)}\` of the repository has the whole example. Its files are listed [below](#files).`;
  const list = `The example needs these files, too: ${more.join(', ')}.`;
  const files = await sectionsOf(shown, source);
  const sentence = `They belong to the example [${page.title}](/${page.route}/).`;
  return [
    { ...page, body: [folder, body, '## Files', list, ...files].join('\n\n') },
    ...(await Promise.all(
      parts.map(async (part, index) => ({
        route: routeOf(index),
        title: `Other files of ${page.title}${index === 0 ? '' : `, ${index + 1}`}`,
        body: [sentence, ...(await sectionsOf(part, source))].join('\n\n'),
      })),
    )),
    {
      route: `${page.route}/tests`,
      title: `Tests of ${page.title}`,
      body: [sentence, ...(await sectionsOf(tests, source))].join('\n\n'),
    },
  ];
}

/** Characters of code on a page. Colored, they take about twelve times as many bytes. */
const mostCharacters = 7_000;

/** Distributes files over pages. */
async function inParts(names: readonly string[], source: string): Promise<string[][]> {
  const parts: string[][] = [];
  let characters = mostCharacters;
  for (const name of names) {
    const { length } = await readFile(new URL(`${posix.dirname(source)}/${name}`, root), 'utf8');
    if (characters + length > mostCharacters) {
      parts.push([]);
      characters = 0;
    }
    parts.at(-1)?.push(name);
    characters += length;
  }
  return parts;
}

/** Lists the files of an example, without those that its `.gitignore` names, the README and what npm writes. */
async function filesOf(source: string): Promise<string[]> {
  const folder = new URL(`${posix.dirname(source)}/`, root);
  const ignored = (await readFile(new URL('.gitignore', folder), 'utf8')).split('\n').filter(Boolean);
  const patterns = ignored.map((line) => (line.endsWith('/') ? `**/${line}**` : `**/${line}`));
  return globSync('**/*.*', {
    cwd: fileURLToPath(folder),
    exclude: [...patterns, 'README.md', 'package-lock.json', '**/*.tsbuildinfo'],
  })
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith('.'))
    .toSorted();
}

const isTest = (name: string): boolean => name.startsWith('test');

const sectionsOf = (names: readonly string[], source: string): Promise<string[]> =>
  Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${posix.dirname(source)}/${name}`, root), 'utf8');
      return `### ${name}\n\n${fenced(posix.extname(name).slice(1), text.trimEnd())}`;
    }),
  );

/** The anchor that headings get: without dots and slashes. */
const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^\w-]/g, '');
