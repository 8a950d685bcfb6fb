import { glob, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { operationsOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { guideGroups } from '../site/guide-groups.ts';
import { searchWords } from '../site/search-words.ts';

const site = new URL('../dist/', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, site), 'utf8');
const operationIds = operationsOf(readDescription()).map(({ operationId }) => operationId);

async function namesIn(pattern: string, folder: URL): Promise<string[]> {
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd: fileURLToPath(folder) })) names.push(name);
  return names.toSorted();
}

test('every guide is in a chapter', async () => {
  const files = await namesIn('*.md', new URL('../guides/', import.meta.url));
  const listed = Object.values(guideGroups).flatMap((names) => names.map((name) => `${name}.md`));
  expect([...listed, 'evidence.md'].toSorted()).toEqual(files);
});

test('search words belong to pages', async () => {
  for (const route of Object.keys(searchWords))
    expect(await read(`${route}/index.html`)).toContain('data-pagefind-meta="words[content]"');
});

test('every example has a page with the files that its README names', async () => {
  const names = await namesIn('*/README.md', new URL('../../../examples/', import.meta.url));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const page = await read(`examples/${name.replace('/README.md', '.md')}`);
    expect(page.split('\n## Files\n')[1]?.match(/^### .+\.\w+$/gm)?.length).toBeGreaterThan(0);
  }
});

test('an example can be copied from its pages: each import leads to a file on them', async () => {
  const names = await namesIn('examples/{express-oauth,express-oauth/*}.md', site);
  const text = (await Promise.all(names.map(read))).join('\n');
  const files = new Set([...text.matchAll(/^### (.+\.\w+)$/gm)].map(([, name]) => name));
  const imported = [...text.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, name]) => name);
  expect(imported).toContain('html.ts');
  expect(imported.filter((name) => !files.has(`src/${name}`) && !files.has(`test/${name}`))).toEqual([]);
  expect(files).toContain('package.json');
});

test('every operation has a page that links to its method and to the workbench', async () => {
  for (const id of operationIds) {
    const html = await read(`operations/${id}/index.html`);
    expect(html).toContain(`/reference/interfaces/_litas_client.index.Wallet.html#${id.toLowerCase()}"`);
    expect(html).toContain(`/explorer/${id}`);
  }
});

test.for(['TypeScript', 'curl', 'PHP', 'Python'])('every operation has a sample in %s', async (language) => {
  for (const id of operationIds) {
    expect(await read(`operations/${id}/index.html`)).toMatch(new RegExp(`role="tab"[^>]*>\\s*${language}`));
  }
});

test('a field that needs a scope links to the scope, and the scope to the field', async () => {
  const html = await read('operations/getUser/index.html');
  expect(html).toContain('href="/catalogues/scopes/#email"');
  expect(html).toContain('<span id="field-identity.name"></span>');
  const scopes = await read('catalogues/scopes/index.html');
  expect(scopes).toContain(
    '<a href="/operations/getUser/#field-identity.name"><code dir="auto">Identity.name</code></a>',
  );
});

test('every page has a twin in Markdown', async () => {
  const pages = (
    await namesIn('{guides,examples,operations,catalogues,packages,project}/**/index.html', site)
  ).map((path) => path.replace('/index.html', ''));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of [...pages, 'index']) await expect(read(`${page}.md`)).resolves.toMatch(/^# /);
  for (const page of pages) {
    const html = await read(`${page}/index.html`);
    expect(html).toContain(`<a href="/${page}.md">View as Markdown</a>`);
    expect(html).toContain('<a href="/llms.txt">');
  }
});

test.for([
  ['operations/getUser/', 'page', '/operations/getUser/'],
  ['catalogues/controls/people/', 'page', '/catalogues/controls/people/'],
  ['examples/next-app/files/', 'true', '/examples/next-app/'],
  ['catalogues/errors/unauthorized/', 'true', '/catalogues/errors/'],
  ['project/decisions/2026-11-22-two-compilers/', 'true', '/project/decisions/'],
] as const)('the navigation of %s marks one page, and opens its groups', async ([page, mark, marked]) => {
  const [, navigation = ''] = (await read(`${page}index.html`)).split('id="starlight__sidebar"');
  const links = [...navigation.matchAll(/<a href="([^"]+)"[^>]* aria-current="(\w+)"/g)];
  expect(links.map(([, href, current]) => [href, current])).toEqual([[marked, mark]]);
  const before = navigation.slice(0, links[0]?.index);
  const closed = before.lastIndexOf('</details>');
  const around = before.slice(closed + 1).match(/<details[^>]*>/g) ?? [];
  expect(around.filter((tag) => !/ open[ >]/.test(tag))).toEqual([]);
});

test('words of code have classes instead of styles, which would double the size of a page', async () => {
  const html = await read('guides/sign-in-with-paysera/index.html');
  expect(html).toContain('<span class="k">import</span>');
  expect(html).not.toMatch(/<span style="--0:/);
});

test('every guide has a summary of its own, on its page and in llms.txt', async () => {
  const list = await read('llms.txt');
  const summaries = await Promise.all(
    Object.values(guideGroups)
      .flat()
      .map(async (name) => {
        expect(list).toMatch(new RegExp(`\\(/guides/${name}\\.md\\): \\S`));
        const html = await read(`guides/${name}/index.html`);
        return /<meta property="og:description" content="([^"]+)"/.exec(html)?.[1];
      }),
  );
  expect(summaries).not.toContain(undefined);
  expect(new Set(summaries).size).toBe(summaries.length);
});

test('the errors of an operation say what to do', async () => {
  const text = await read('operations/getUser.md');
  expect(text).toContain('| what to do |');
  expect(text).toMatch(/^\| 429 \|.*\| Wait as long as `Retry-After` says\. \|$/m);
});

test('the options of every command are on a page', async () => {
  const pages = await Promise.all(
    ['commands', 'commands/control', 'commands/litas-sandbox'].map((name) => read(`catalogues/${name}.md`)),
  );
  const text = pages.join('\n');
  for (const name of ['litas call', 'litas world client', 'litas fault add', 'npx @litas/sandbox doctor'])
    expect(text).toContain(`Usage: ${name} `);
});

test('llms.txt lists the pages with their twins', async () => {
  const text = await read('llms.txt');
  for (const id of operationIds) expect(text).toContain(`(/operations/${id}.md)`);
});

test('the sitemap lists every page that is written here', async () => {
  const sitemap = await read('sitemap-0.xml');
  const pages = await namesIn('{guides,examples,operations,catalogues,packages,project}/**/index.html', site);
  const missing = pages.filter((path) => !sitemap.includes(`/${path.replace('index.html', '')}</loc>`));
  expect(missing).toEqual([]);
  expect(sitemap).not.toContain('404');
});

test.for(['index.html', 'guides/sandbox/index.html', 'operations/getUser/index.html'])(
  'a link to a page can be shown with title, sentence and picture: %s',
  async (path) => {
    const html = await read(path);
    for (const name of ['og:title', 'og:description', 'og:url', 'og:image'])
      expect(html).toMatch(new RegExp(`<meta property="${name}" content="[^"]+"`));
    const [, picture = ''] = /property="og:image" content="https?:\/\/[^/]+\/([^"]+)"/.exec(html) ?? [];
    expect((await stat(new URL(picture, site))).size).toBeGreaterThan(10_000);
  },
);

test('the page for unknown addresses links to the parts of the site', async () => {
  const html = await read('404.html');
  const links = ['/guides/first-call/', '/operations/', '/catalogues/errors/', '/try/'];
  expect(links.filter((path) => !html.includes(`<a href="${path}"`))).toEqual([]);
});

test('no page is larger than 150 kB, the reference excepted', async () => {
  const paths = (await namesIn('**/*.html', site)).filter((path) => !path.startsWith('reference/'));
  const large = await Promise.all(
    paths.map(async (path) => ({ path, bytes: (await stat(new URL(path, site))).size })),
  );
  expect(large.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
});

test('lists, navigation and search of the reference leave out the types of single operations', async () => {
  const html = await read('reference/modules/_litas_client.index.html');
  expect(html.includes('GetUserResponses')).toBe(false);
  const pages = await namesIn('reference/{interfaces,types,functions,classes,variables}/*.html', site);
  const indexed = await namesIn('reference/pagefind/fragment/*', site);
  expect(pages.filter((path) => /GetUser(?:Data|Responses)\.html$/.test(path))).toHaveLength(2);
  expect(pages.length - indexed.length).toBeGreaterThan(4 * operationIds.length);
});

test('the reference says what it is, and every page of it links to the documentation', async () => {
  expect(await read('reference/index.html')).toContain('Every exported name of the packages');
  const html = await read('reference/functions/_litas_sandbox.index.createSandbox.html');
  expect(html).toContain('<div id="tsd-toolbar-links"><a href="/">Documentation</a></div>');
});

test('the pages of the reference are listed by size, and none is larger than 350 kB', async () => {
  const sizes = (await read('reference/sizes.txt')).trim().split('\n').map(Number.parseFloat);
  expect(sizes).toHaveLength((await namesIn('reference/**/*.html', site)).length);
  expect(sizes.toSorted((one, other) => other - one)).toEqual(sizes);
  expect(sizes[0]).toBeLessThan(350_000);
});

test.for(['_litas_client.index.Wallet', '_litas_msw.Overrides'])(
  'a member of the reference links to the page of its operation: %s',
  async (name) => {
    const html = await read(`reference/interfaces/${name}.html`);
    expect(operationIds.filter((id) => !html.includes(`../../operations/${id}/`))).toEqual([]);
  },
);
