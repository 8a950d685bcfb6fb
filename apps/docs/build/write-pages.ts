import { mkdir, rm, writeFile } from 'node:fs/promises';
import { operationsOf, readControls, readDescription } from '@litas/openapi/read';
import { contractPage } from './contract-page.ts';
import { controlsPage } from './controls-page.ts';
import { errorsPage } from './errors-page.ts';
import { page } from './markdown.ts';
import { operationSection } from './operation-section.ts';
import { scopesPage } from './scopes-page.ts';

const description = readDescription();
const folder = new URL('../pages/', import.meta.url);

const operations = operationsOf(description);
const pages = (description.tags ?? []).map(({ name, description: text = '' }): [string, string] => {
  const tagged = operations.filter(({ operation }) => operation.tags?.includes(name));
  return [
    `operations-${name.toLowerCase().replaceAll(' ', '-')}.md`,
    page(name, 'Operations', [text, ...tagged.map((placed) => operationSection(description, placed))]),
  ];
});

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of [
  ...pages,
  ['controls.md', controlsPage(readControls())],
  ['errors.md', await errorsPage(description)],
  ['scopes.md', scopesPage(description)],
  ['contract.md', await contractPage()],
] as const) {
  await writeFile(new URL(name, folder), text);
}
