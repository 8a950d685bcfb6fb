import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleNames } from '../../site/example-names.ts';
import { guideGroups } from '../../site/guide-groups.ts';
import { withFiles } from './example-pages.ts';
import { summaryOf } from './markdown.ts';
import type { Page } from './page.ts';
import { withPublication } from './publication.ts';

const root = new URL('../../../../', import.meta.url);

/** Pages that are written by hand: file in the repository, and route. */
const files: readonly (readonly [file: string, route: string])[] = [
  ...Object.values(guideGroups).flatMap((names) =>
    names.map((name) => [`apps/docs/guides/${name}.md`, `guides/${name}`] as const),
  ),
  ['apps/docs/guides/evidence.md', 'catalogues/evidence'],
  ['docs/glossary.md', 'catalogues/glossary'],
  ['docs/security.md', 'catalogues/security'],
  ['openapi/README.md', 'packages/openapi'],
  ...['client', 'sandbox', 'msw', 'cli'].map(
    (name) => [`packages/${name}/README.md`, `packages/${name}`] as const,
  ),
  ['examples/README.md', 'examples'],
  ...exampleNames.map((name) => [`examples/${name}/README.md`, `examples/${name}`] as const),
  ['CONTRIBUTING.md', 'project/contributing'],
  ['docs/decisions/README.md', 'project/decisions'],
  ...globSync('docs/decisions/2*.md', { cwd: fileURLToPath(root) })
    .toSorted()
    .map((file) => [file, `project/decisions/${posix.basename(file, '.md')}`] as const),
];

const routes = new Map(files);

/** Files without a page, and where links to them lead. */
const others: Readonly<Record<string, string>> = { 'README.md': '/', LICENSE: '/project/contributing/' };

/** Reads the pages that are written by hand. */
export async function documentPages(): Promise<Page[]> {
  const pages = files.map(async ([source, route], order) => {
    const text = await readFile(new URL(source, root), 'utf8');
    const { title, body } = withoutHead(text, source);
    const [page, ...parts] = await withFiles({
      route,
      title,
      description: summaryOf(body),
      body,
      order,
      source,
    });
    const isForUsers = /^(?:guides|packages)\//.test(route);
    const shown = isForUsers ? withPublication(page.body) : page.body;
    return [{ ...page, body: withRoutes(shown, source) }, ...parts];
  });
  return (await Promise.all(pages)).flat();
}

/** Separates the heading, which names the page, from the text below; front matter is for other readers. */
function withoutHead(text: string, source: string): { title: string; body: string } {
  const match = /^(?:---\n.*?\n---\n+)?# ([^\n]+)\n/s.exec(text);
  if (!match?.[1]) throw new Error(`${source} must start with a heading.`);
  return { title: match[1].replaceAll('`', ''), body: text.slice(match[0].length).trim() };
}

/** Replaces links to files with links to their pages. */
const withRoutes = (markdown: string, source: string): string =>
  markdown.replaceAll(/\]\((?![a-z]+:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g, (_, path: string, anchor = '') => {
    const target = posix.join(posix.dirname(source), path).replace(/\/$/, '');
    const route = routes.get(target) ?? routes.get(`${target}/README.md`);
    const address = route === undefined ? others[target] : `/${route}/`;
    if (address === undefined) throw new Error(`${source} links to ${path}, which has no page.`);
    return `](${address}${anchor})`;
  });
