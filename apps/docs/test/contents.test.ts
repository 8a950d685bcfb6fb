import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { operationsOf, readDescription } from '@litas/openapi/read';
import options from '../typedoc.json' with { type: 'json' };

const site = new URL('../dist/', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, site), 'utf8');

/** Reads the compressed JSON that TypeDoc writes for the scripts of a page. */
async function unpacked(path: string): Promise<unknown> {
  const [, text = ''] = /"(.*)"/s.exec(await read(path)) ?? [];
  return JSON.parse(inflateSync(Buffer.from(text, 'base64')).toString());
}

test('typedoc.json lists every guide', async () => {
  const guides: string[] = [];
  for await (const name of glob('guides/*.md', { cwd: fileURLToPath(new URL('../', import.meta.url)) })) {
    guides.push(name);
  }
  const listed = options.projectDocuments.filter((name) => name.startsWith('guides/'));
  expect(listed.toSorted()).toEqual(guides.toSorted());
});

test('the navigation shows the guides in reading order, and titles instead of paths', async () => {
  const navigation = (await unpacked('assets/navigation.js')) as {
    text: string;
    children?: { text: string }[];
  }[];
  const names = (category: string) =>
    navigation.find(({ text }) => text === category)?.children?.map(({ text }) => text) ?? [];
  expect(names('Guides').slice(0, 3)).toEqual(['The sandbox', 'Connect a wallet', 'Scopes and types']);
  expect(names('Decisions').length).toBeGreaterThan(5);
  for (const name of [...names('Project'), ...names('Decisions')]) expect(name).not.toContain('/');
});

test('the search finds words of guides and generated pages', async () => {
  const { index, rows } = (await unpacked('assets/search.js')) as {
    index: { invertedIndex: [string, { document: object }][] };
    rows: { name: string }[];
  };
  const foundFor = (word: string) =>
    Object.keys(new Map(index.invertedIndex).get(word)?.document ?? {}).map((row) => rows[Number(row)]?.name);
  expect(foundFor('memorytokenstore')).toContain('Keep tokens');
  expect(foundFor('evidence')).toContain('Evidence');
});

test('the section of each operation links to its method and to the page about evidence', async () => {
  const description = readDescription();
  let html = '';
  for await (const path of glob('documents/*.html', { cwd: fileURLToPath(site) })) html += await read(path);
  for (const { operation } of operationsOf(description)) {
    expect(html).toMatch(new RegExp(`Wallet\\.html#${operation.operationId.toLowerCase()}"`));
  }
  expect(html).toContain('<a href="Evidence.html#no-source-names-a-scope">');
});
