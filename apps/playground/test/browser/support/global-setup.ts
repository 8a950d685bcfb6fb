import { findBrowser } from '@litas/browser';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startPage } from './start-page.ts';
import { startPrism } from './start-prism.ts';

/** The URLs that the browser tests share. */
export interface Running {
  /** URL of the built page. */
  readonly page: string;
  readonly sandbox: string;
  readonly prism: string;
  /** WebSocket address of the browser. */
  readonly browser: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    running: Running;
  }
}

/** Starts page, sandbox, Prism and browser once for all files; returns a function that stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const options = await findBrowser();
  const [page, sandbox, prism, browser] = await Promise.all([
    startPage(),
    serve(createSandbox(), { port: 0 }),
    startPrism(),
    chromium.launchServer(options),
  ]);
  project.provide('running', {
    page: page.url,
    sandbox: sandbox.url,
    prism: prism.url,
    browser: browser.wsEndpoint(),
  });
  return async () => {
    await Promise.all([page.close(), sandbox.close(), prism.close(), browser.close()]);
  };
}
