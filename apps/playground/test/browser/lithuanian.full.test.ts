import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths, show } from './support/all-screens.ts';
import { usePages } from './support/open-page.ts';
import type { RunningServer } from './support/running-server.ts';
import { startCommand } from './support/start-command.ts';
import { sendTraffic } from './support/workbench-traffic.ts';

const openPage = usePages();

let server: RunningServer;
beforeAll(async () => {
  server = await startCommand();
  await sendTraffic(server.url);
});
afterAll(() => server.close());

/** Returns the labels of controls that are cut, or wider than their box. Names of wallets are those of their users. */
function cutLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a.button, summary, [role="tab"], nav:not(.wallet-switch) a, .control-label',
    );
    return [...controls]
      .filter((control) => control.checkVisibility() && control.closest('.visually-hidden') === null)
      .filter((control) => {
        const range = document.createRange();
        range.selectNodeContents(control);
        const text = range.getBoundingClientRect();
        // Only a box that hides what runs out of it, not one that scrolls.
        for (let box: HTMLElement | null = control; box !== null; box = box.parentElement) {
          const { left, right } = box.getBoundingClientRect();
          const { overflowX } = getComputedStyle(box);
          if (overflowX === 'auto' || overflowX === 'scroll') return false;
          const isOutside = text.left < left - 1 || text.right > right + 1;
          if (isOutside && (box === control || overflowX !== 'visible')) return true;
        }
        return false;
      })
      .map(({ textContent }) => textContent.trim().slice(0, 60));
  });
}

test('in Lithuanian every screen fits a phone and a desktop, and no label is cut', async () => {
  await using opened = await openPage({ base: server.url, path: '/?lang=lt' });
  const { page } = opened;
  const wrong: string[] = [];
  for (const path of [
    ...paths,
    '/world/file',
    '/people/new',
    '/people/5101?tab=identification',
    '/people/5101?tab=cards',
  ]) {
    await show(page, `${path}${path.includes('?') ? '&' : '?'}lang=lt`);
    expect(await page.locator('html').getAttribute('lang')).toBe('lt');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // Charts follow the width of the window in the next frame.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const found = [
        (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) ? 'too wide' : '',
        ...(await cutLabels(page)).map((label) => `cut: ${label}`),
      ];
      wrong.push(...found.filter(Boolean).map((problem) => `${path} at ${width}: ${problem}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

test('a label that is cut is found', async () => {
  await using opened = await openPage({ base: server.url, path: '/?lang=lt' });
  const { page } = opened;
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  expect(await cutLabels(page)).toEqual([]);
  await page.evaluate(() => {
    const box = document.createElement('p');
    const button = document.createElement('button');
    button.textContent = 'Nukirptas užrašas';
    button.style.whiteSpace = 'nowrap';
    box.append(button);
    Object.assign(box.style, { width: '3rem', overflow: 'hidden' });
    document.querySelector('#content')?.prepend(box);
  });
  expect(await cutLabels(page)).toEqual(['Nukirptas užrašas']);
});
