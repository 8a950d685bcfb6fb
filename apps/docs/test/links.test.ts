import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const site = fileURLToPath(new URL('../dist/', import.meta.url));

const files = new Set(globSync('**/*', { cwd: site }));
const pagePaths = [...files].filter((path) => path.endsWith('.html'));
const pages = new Map(
  await Promise.all(pagePaths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const)),
);
const anchors = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/ (?:id|name)="?([^"\s>]+)"?/g)].map(([, id]) => id ?? '')),
  ]),
);

/** Describes what is wrong with a link; undefined if its target exists. */
function problemOf(from: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href) || href === '#' || href.includes('icons.svg')) return undefined;
  const [path = '', anchor] = href.replace(/\?[^#]*/, '').split('#');
  const target = path === '' ? from : targetOf(from, decodeURI(path));
  if (!files.has(target)) return `${from}: ${href} is not there`;
  // The anchor of the workbench is its screen.
  if (
    anchor === undefined ||
    anchor === '' ||
    target === 'try/index.html' ||
    anchors.get(target)?.has(decodeURIComponent(anchor))
  )
    return undefined;
  return `${from}: ${href} has no such anchor`;
}

/** The file that a server sends for a path. */
function targetOf(from: string, path: string): string {
  const whole = path.startsWith('/') ? path.slice(1) : join(dirname(from), path);
  const isFolder = whole === '' || whole === '.' || whole === './' || whole.endsWith('/');
  return isFolder ? join(whole, 'index.html') : whole;
}

test('every link of the site has an existing page and anchor as its target', () => {
  expect(pages.size).toBeGreaterThan(500);
  const problems = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href]) => problemOf(from, href ?? '') ?? []),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('links with a missing target are found', () => {
  expect(problemOf('index.html', '/nowhere/')).toContain('is not there');
  expect(problemOf('index.html', '#nowhere')).toContain('no such anchor');
  expect(problemOf('index.html', '/guides/nowhere.md')).toContain('is not there');
});
