import { expect } from '@playwright/test';
import { sandboxTest } from '../../../src/testing/playwright.ts';

const test = sandboxTest({ sandbox: { now: '2026-01-31T12:00:00Z' } });

test('a page shows the world of its test', async ({ page, sandbox, world }) => {
  await world.load({
    users: [{ id: 3, profile: { display_name: 'Rasa Testė', email: 'rasa@example.org' } }],
  });
  await page.goto(`${sandbox.origin}/`);
  await expect(page.getByText('rasa@example.org')).toBeVisible();
  expect(await sandbox.worlds()).toEqual([world.name]);
});

test('the world of the test before is gone', async ({ sandbox, world }) => {
  await world.clock.advance(1);
  expect(await sandbox.worlds()).toEqual([world.name]);
});
