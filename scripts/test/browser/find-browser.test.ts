import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fromNpm } from '../../browser/from-npm.ts';
import { findBrowser, fromEnvironment, installed } from '../../browser/find-browser.ts';

function setChromiumPath(path: string | undefined): void {
  vi.stubEnv('CHROMIUM_PATH', path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

test('prefers the browser in CHROMIUM_PATH', async () => {
  setChromiumPath(process.execPath);
  expect(await findBrowser()).toMatchObject({ executablePath: process.execPath });
});

test('explains what to do when CHROMIUM_PATH does not exist', async () => {
  setChromiumPath('/nowhere/chromium');
  await expect(findBrowser()).rejects.toThrow('set it to the program of a Chromium, or unset it');
});

test.runIf(process.platform === 'linux')('finds an installed browser on the PATH', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-test-'));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  const program = join(folder, 'google-chrome-stable');
  await writeFile(program, '#!/bin/sh\n', { mode: 0o755 });
  vi.stubEnv('PATH', [folder, process.env['PATH']].join(delimiter));
  expect(await installed()).toEqual({ executablePath: program });
});

test('explains what to do when there is no browser', async () => {
  setChromiumPath(undefined);
  await expect(findBrowser([fromEnvironment])).rejects.toThrow(
    'install Chrome or Chromium, or set CHROMIUM_PATH',
  );
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'installs a browser that opens pages when there is none',
  { timeout: 120_000 },
  async () => {
    const browser = await chromium.launch(await findBrowser([fromNpm]));
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.setContent('<title>Litas</title>');
    expect(await page.title()).toBe('Litas');
  },
);
