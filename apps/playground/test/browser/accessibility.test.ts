import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseScopes, connect } from './support/connect.ts';
import { type OpenOptions, usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

const states: Readonly<Record<string, OpenOptions & { readonly reach: (page: Page) => Promise<void> }>> = {
  'before connecting': {
    reach: (page) => page.getByRole('button', { name: 'Connect', exact: true }).waitFor(),
  },
  'consent dialog': {
    reach: async (page) => {
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.getByRole('button', { name: 'Approve' }).waitFor();
    },
  },
  connected: {
    reach: async (page) => {
      await connect(page);
      await page.getByRole('table').waitFor();
    },
  },
  'hidden fields and an error': {
    reach: async (page) => {
      await chooseScopes(page, ['email']);
      await connect(page);
      await page.getByRole('button', { name: 'Call it anyway' }).first().click();
      await page.getByText('Details for developers').click();
    },
  },
  denied: {
    reach: async (page) => {
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.getByRole('button', { name: 'Deny' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  Prism: { mode: 'prism', reach: (page) => page.getByRole('table').waitFor() },
  'sandbox down': {
    mode: 'sandbox',
    sandbox: 'http://127.0.0.1:1024',
    reach: (page) => page.getByRole('alert').waitFor(),
  },
};

/** Those that no other test of every run looks at. */
const inEachRun: ReadonlySet<string> = new Set(['consent dialog', 'hidden fields and an error']);

test.for(Object.keys(states).filter((state) => isFull || inEachRun.has(state)))(
  'has no accessibility problems in light and dark: %s',
  async (state) => {
    const { reach, ...options } = states[state] ?? expect.unreachable();
    await using opened = await openPage(options);
    const { page } = opened;
    await reach(page);
    expect(await violations(page)).toEqual({ light: [], dark: [] });
  },
);
