import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const site = fileURLToPath(new URL('../dist/', import.meta.url));

const files = new Set<string>();
for await (const path of glob('**/*.*', { cwd: site })) files.add(path);
for await (const path of glob('media/*', { cwd: site })) files.add(path);

const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
const htmls = [...files].filter((path) => path.endsWith('.html'));
const pages = new Map(await Promise.all(htmls.map(async (path) => [path, await read(path)] as const)));
const anchors = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')),
  ]),
);

/** What is wrong with a link; undefined where it leads somewhere. */
function complaint(from: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href) || href === '#' || href.includes('icons.svg')) return undefined;
  const [path = '', anchor] = href.split('#');
  const target = path === '' ? from : normalize(join(dirname(from), decodeURI(path)));
  if (target.endsWith('.md')) return `${from}: ${href} is raw Markdown`;
  if (!files.has(target)) return `${from}: ${href} is not there`;
  if (anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor))) return undefined;
  return `${from}: ${href} has no such anchor`;
}

test('every link of the site leads to a page and an anchor of it', () => {
  expect(pages.size).toBeGreaterThan(100);
  const complaints = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href]) => complaint(from, href ?? '') ?? []),
  );
  expect([...new Set(complaints)]).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  expect(complaint('index.html', 'documents/Nowhere.html')).toContain('is not there');
  expect(complaint('index.html', '#nowhere')).toContain('no such anchor');
  expect(complaint('index.html', 'media/README.md')).toContain('raw Markdown');
});
