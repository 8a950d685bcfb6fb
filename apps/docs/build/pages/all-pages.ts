import { operationsOf, readControls, readDescription } from '@litas/openapi/read';
import { benchmarksPage } from './benchmarks-page.ts';
import { changelogPage } from './changelog-page.ts';
import { commandsPages } from './commands-page.ts';
import { contractPage } from './contract-page.ts';
import { controlsPages } from './controls-page.ts';
import { documentPages } from './documents.ts';
import { errorPages } from './errors-page.ts';
import { operationPage } from './operation-page.ts';
import { operationsPage } from './operations-page.ts';
import { optionsPages } from './options-page.ts';
import type { Page } from './page.ts';
import { scopesPage } from './scopes-page.ts';

/** Writes every page of the site but the home page and the reference. */
export async function allPages(): Promise<Page[]> {
  const description = readDescription();
  return [
    ...(await documentPages()),
    operationsPage(description),
    ...operationsOf(description).map((placed, order) => operationPage(description, placed, order)),
    ...(await errorPages(description)),
    scopesPage(description),
    ...(await optionsPages()),
    ...(await commandsPages()),
    ...controlsPages(readControls()),
    await contractPage(),
    await benchmarksPage(),
    await changelogPage(),
  ];
}
