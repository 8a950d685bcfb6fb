import { connectSandbox } from '@litas/sandbox/connect';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessMessages } from '../../src/screens/access/messages.ts';
import { homeMessages } from '../../src/screens/home/messages.ts';
import { outboxMessages } from '../../src/screens/messages/messages.ts';
import { peopleMessages } from '../../src/screens/people/messages.ts';
import { requestsMessages } from '../../src/screens/requests/messages.ts';
import { worldMessages } from '../../src/screens/world/messages.ts';
import { usePages } from './support/open-page.ts';
import type { RunningServer } from './support/running-server.ts';
import { startCommand } from './support/start-command.ts';
import { violations } from './support/violations.ts';
import { sendTraffic } from './support/workbench-traffic.ts';

const openPage = usePages();

let server: RunningServer;
beforeAll(async () => {
  server = await startCommand();
  await sendTraffic(server.url);
  const sandbox = connectSandbox(server.url);
  await sandbox.snapshot('before');
  await sandbox.setQuotas(true);
});
afterAll(() => server.close());

/** Texts that say that there is nothing, none of which is true in this world. */
const empty: readonly string[] = [
  homeMessages.en.noRequests,
  requestsMessages.en.none,
  requestsMessages.en.gone,
  peopleMessages.en.none,
  peopleMessages.en.unknown.split('{')[0] ?? '',
  outboxMessages.en.none,
  accessMessages.en.noTokens,
  accessMessages.en.noTokensMatch,
  accessMessages.en.noRequests,
  accessMessages.en.noGrants,
  worldMessages.en.noFaults,
  worldMessages.en.noSnapshots,
  worldMessages.en.quotasOff,
  '0 requests',
  '0 messages',
];

/** Collects each of the texts that the page shows, however briefly. */
function watchTexts(texts: readonly string[]): void {
  const shown = new Set<string>();
  Object.assign(globalThis, { shownTexts: shown });
  new MutationObserver(() => {
    const text = document.body?.textContent ?? '';
    for (const each of texts) if (text.includes(each)) shown.add(each);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const shownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { shownTexts: Set<string> }).shownTexts]);

/** What the page has to know before it is live. */
const ofStream = /\/__sandbox\/(?:events|journal|messages|clock)\b/;

test.for([
  '/',
  '/explorer/getUser',
  '/requests',
  '/requests/2',
  '/people',
  '/people/5101',
  '/people/5103?tab=payments',
  '/messages',
  '/access',
  '/world',
  '/world/file',
] as const)(
  '%s shows that it is loading while the sandbox is slow, and nothing empty before the data',
  async (path) => {
    await using opened = await openPage({ base: server.url, path: '/signature' });
    const { page } = opened;
    await page.addInitScript(watchTexts, empty);
    const held = { stream: Promise.withResolvers<void>(), world: Promise.withResolvers<void>() };
    await page.route('**/__sandbox/**', async (route) => {
      await (ofStream.test(route.request().url()) ? held.stream : held.world).promise;
      await route.continue();
    });
    await page.goto(`${server.url}${path}`);
    const skeleton = page.locator('main .skeleton');
    await skeleton.first().waitFor();
    expect(await skeleton.first().getAttribute('role')).toBe('status');
    expect(await skeleton.first().innerText()).not.toBe('');
    expect(await violations(page)).toEqual({ light: [], dark: [] });
    held.stream.resolve();
    // Now the page is live, and reads the rest.
    await page.locator('.live-badge[data-state=live]').or(page.locator('.operation')).first().waitFor();
    held.world.resolve();
    await expect.poll(() => skeleton.count()).toBe(0);
    expect(await page.locator('#content').innerText()).not.toBe('');
    expect(await shownTexts(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  },
);
