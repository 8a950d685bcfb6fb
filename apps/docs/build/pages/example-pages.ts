import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fenced } from './markdown.ts';
import type { Page } from './page.ts';

const root = new URL('../../../../', import.meta.url);

/** Links to files of the example itself. */
const fileLinks = /\]\(((?!\.\.)[\w./-]+\.(?:ts|tsx|js|php|py))\)/g;

/**
 * Adds the files that the README of an example links to, those of its tests on a page of their own, and lets the links lead to them.
 *
 * @param page - A page that is written by hand.
 * @returns The page, and that of the tests. Other pages stay as they are.
 */
export async function withFiles(page: Page): Promise<[Page, ...Page[]]> {
  const { source = '' } = page;
  const names = [...new Set([...page.body.matchAll(fileLinks)].map(([, name = '']) => name))];
  if (!source.startsWith('examples/') || names.length === 0) return [page];
  const body = page.body.replaceAll(fileLinks, (_, name: string) => {
    const route = isTest(name) ? `/${page.route}/tests/` : '';
    return `](${route}#${anchorOf(name)})`;
  });
  const files = await sectionsOf(
    names.filter((name) => !isTest(name)),
    source,
  );
  const tests = await sectionsOf(names.filter(isTest), source);
  return [
    { ...page, body: [body, '## Files', ...files].join('\n\n') },
    ...(tests.length === 0
      ? []
      : [
          {
            route: `${page.route}/tests`,
            title: `Tests of ${page.title}`,
            body: [`They belong to the example [${page.title}](/${page.route}/).`, ...tests].join('\n\n'),
          },
        ]),
  ];
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
