import { searchWords } from '../../site/search-words.ts';
import type { Page } from './page.ts';

/** Writes the text from which Astro makes a page. */
export function contentOf(
  { route, title, label, description, body, mdx, order, source }: Page,
  base: string,
): {
  extension: 'md' | 'mdx';
  text: string;
} {
  const head = [
    '---',
    `title: ${JSON.stringify(title)}`,
    // Astro would write the route in lower case.
    `slug: ${JSON.stringify(route)}`,
    ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    'editUrl: false',
    // These are in an index of their own, which counts less.
    ...(isBackground(route) ? ['pagefind: false'] : []),
    // A page without sections has nothing to list.
    ...(/^## /m.test(mdx ?? body) ? [] : ['tableOfContents: false']),
    // A long list of sections starts with a table of its own.
    ...((body.match(/^### /gm)?.length ?? 0) > 20 ? ['tableOfContents: { maxHeadingLevel: 2 }'] : []),
    ...(source === undefined ? [] : [`source: ${JSON.stringify(source)}`]),
    ...headOf(route),
    ...(label === undefined && order === undefined
      ? []
      : [
          'sidebar:',
          ...(label === undefined ? [] : [`  label: ${label}`]),
          ...(order === undefined ? [] : [`  order: ${order}`]),
        ]),
    '---',
  ].join('\n');
  if (mdx === undefined)
    return { extension: 'md', text: `${head}\n\n${withBase(scrollableTables(body), base)}\n` };
  const imports = `import { Tabs, TabItem } from '@astrojs/starlight/components';`;
  return {
    extension: 'mdx',
    text: `${head}\n\n${imports}\n\n${withBase(scrollableTables(escapeMdx(mdx)), base)}\n`,
  };
}

/** The words that lead to a page and are not shown on it, as metadata of the search. */
function headOf(route: string): string[] {
  // The title of an operation has its name in words.
  const [, operationId] = /^operations\/(.+)$/.exec(route) ?? [];
  const content = [operationId, searchWords[route]].filter(Boolean).join(' ');
  if (content === '') return [];
  const attrs = { name: 'keywords', content, 'data-pagefind-meta': 'words[content]' };
  return [`head: ${JSON.stringify([{ tag: 'meta', attrs }])}`];
}

/** Whether a page is for few readers: its search results come after those of the others. */
export const isBackground = (route: string): boolean =>
  /^(?:404|project|catalogues\/(?:controls|changelog)|examples\/[^/]+\/(?:files(?:-\d+)?|tests))(?:\/|$)/.test(
    route,
  );

/** Writes the twin of a page in Markdown, for readers without a browser. Anchors are left out. */
export const twinOf = ({ title, body }: Page, base: string): string =>
  `# ${title}\n\n${withBase(body.replaceAll(/<span id="[^"]*"><\/span>/g, ''), base)}\n`;

/** Writes the list of pages for language models. See https://llmstxt.org. */
export function llmsText(pages: readonly Page[], base: string): string {
  const groups = [
    ['Guides', 'guides/'],
    ['Examples', 'examples'],
    ['Catalogues', 'catalogues/'],
    ['Packages', 'packages/'],
    ['Operations', 'operations'],
    ['Project', 'project/'],
  ] as const;
  return [
    '# Litas',
    '> A TypeScript toolkit for the Paysera Wallet API: a typed client that signs requests, a local sandbox that behaves like the API, and mock handlers for tests. All of them are generated from one OpenAPI description.',
    ...groups.map(([name, prefix]) =>
      [
        `## ${name}\n`,
        ...pages
          .filter(({ route }) => route.startsWith(prefix))
          .map(
            ({ route, title, label, description }) =>
              `- [${label ?? title}](${base}/${route}.md)${description === undefined ? '' : `: ${description}`}`,
          ),
      ].join('\n'),
    ),
    '',
  ].join('\n\n');
}

/** Puts each table into a box that scrolls, also by keyboard. On a phone its rows are stacked, and `labelsOf` names the cells. */
const scrollableTables = (markdown: string): string =>
  markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part, index) =>
      index % 2 === 0
        ? part.replaceAll(
            /(?:^\|.*\n?)+/gm,
            (rows) =>
              `<div class="table-scroll" tabindex="0"${labelsOf(rows)}>\n\n${rows.trimEnd()}\n\n</div>\n`,
          )
        : part,
    )
    .join('');

/** Writes the headings of the columns as variables of CSS. Names in the first column, and sentences, need none. */
function labelsOf(rows: string): string {
  const [head = '', , firstRow = ''] = rows.split('\n');
  const startsWithNumber = /^\| *\d/.test(firstRow);
  const names = head.split('|').slice(1, -1);
  const labels = names
    .map((name) => name.replaceAll(/\[([^\]]*)\]\([^)]*\)|[`'"<>]/g, '$1').trim())
    .map((name, index) =>
      (index === 0 && !startsWithNumber) || isText(name) ? '' : `--label-${index + 1}:'${name}: '`,
    )
    .filter(Boolean);
  return names.length < 3 || labels.length === 0 ? '' : ` style="${labels.join(';')}"`;
}

/** Whether a column has sentences, which need no label. */
const isText = (heading: string): boolean =>
  /^(?:description|meaning|purpose|summary|details|what .*|)$/.test(heading);

/** Puts the path of the site before links to its pages. */
const withBase = (markdown: string, base: string): string =>
  base === '' ? markdown : outsideCode(markdown, (text) => text.replaceAll(/(\]\(|href=")\//g, `$1${base}/`));

/** Escapes what MDX would read as code. Tags that the site writes itself stay. */
const escapeMdx = (markdown: string): string =>
  outsideCode(markdown, (text) =>
    text
      .replaceAll('{', String.raw`\{`)
      .replaceAll('<br>', '<br/>')
      .replaceAll(
        /<(?!br\/>|\/?Tabs|\/?TabItem|a href="|\/a>|\/?(?:figure|div|span|svg|rect)[ />])/g,
        String.raw`\<`,
      ),
  );

/** Changes a text in Markdown, but not its code. */
const outsideCode = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/(^```[^]*?^```$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
