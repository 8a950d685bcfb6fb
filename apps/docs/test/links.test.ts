import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const site = fileURLToPath(new URL('../dist/', import.meta.url));

const files = new Set<string>();
for await (const path of glob('**/*.*', { cwd: site })) files.add(path);
for await (const path of glob('media/*', { cwd: site })) files.add(path);

const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
const pagePaths = [...files].filter((path) => path.endsWith('.html'));
const pages = new Map(await Promise.all(pagePaths.map(async (path) => [path, await read(path)] as const)));
const anchors = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')),
  ]),
);

/** Describes what is wrong with a link; undefined if its target exists. */
function problemOf(from: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href) || href === '#' || href.includes('icons.svg')) return undefined;
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? from : normalize(join(dirname(from), decodeURI(path)));
  if (target.endsWith('.md')) return `${from}: ${href} is raw Markdown`;
  if (!files.has(target)) return `${from}: ${href} is not there`;
  if (anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor))) return undefined;
  return `${from}: ${href} has no such anchor`;
}

test('every link of the site has an existing page and anchor as its target', () => {
  expect(pages.size).toBeGreaterThan(100);
  const problems = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href]) => problemOf(from, href ?? '') ?? []),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('links with a missing target are found', () => {
  expect(problemOf('index.html', 'documents/Nowhere.html')).toContain('is not there');
  expect(problemOf('index.html', '#nowhere')).toContain('no such anchor');
  expect(problemOf('index.html', 'media/README.md')).toContain('raw Markdown');
});
