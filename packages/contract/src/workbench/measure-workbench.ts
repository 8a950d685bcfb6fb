import { findBrowser } from '@litas/browser';
import autocannon from 'autocannon';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { countProcessorTime, nextFrame, takeLongest, watchTasks } from './page-tasks.ts';

/** What the workbench costs the browser that shows it. */
export interface WorkbenchCosts {
  /** Milliseconds from the address to a screen with live data. */
  readonly readyMs: number;
  /** Processor time of the page's main thread until then, in milliseconds. */
  readonly readyProcessorMs: number;
  /** Processor time of the page's main thread per second of the stream, in milliseconds. */
  readonly streamProcessorMs: number;
  /** Longest task while a thousand requests per second stream in, in milliseconds. */
  readonly streamTaskMs: number;
  /** Requests per second that arrived in that time. */
  readonly streamed: number;
  /** Whether the page said that it shows them once a second only. */
  readonly saysSampled: boolean;
  /** Longest task while the list of requests scrolls, in milliseconds. */
  readonly scrollTaskMs: number;
  /** Bytes that the page holds more after the last event than after a tenth of them. */
  readonly growthBytes: number;
  /** Number of those events. */
  readonly events: number;
}

/** How much is measured. */
export interface WorkbenchLoad {
  /** Seconds of the stream. */
  readonly streamSeconds: number;
  /** Events for the memory. */
  readonly events: number;
  /** Most seconds for these events. A busy machine sends fewer of them. */
  readonly eventSeconds: number;
}

/** A request that needs no signature, so that it costs the load generator little. */
const path = '/rest/v1/server';
const perSecond = 1_000;

/**
 * Measures the workbench that a sandbox serves, in a headless browser.
 *
 * @param url - Address of the sandbox.
 * @param load - How much is measured.
 */
export async function measureWorkbench(url: string, load: WorkbenchLoad): Promise<WorkbenchCosts> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    await page.addInitScript(watchTasks);
    const session = await page.context().newCDPSession(page);
    const processorTime = await countProcessorTime(session);
    await processorTime();
    await page.goto(`${url}/requests`);
    await page.locator('.live-badge[data-state=live]').waitFor();
    const readyMs = await page.evaluate(() => performance.now());

    const readyProcessorMs = await processorTime();
    await takeLongest(page);
    await processorTime();
    const streaming = autocannon({
      url: url + path,
      connections: 10,
      duration: load.streamSeconds,
      overallRate: perSecond,
    });
    const saysSampled = await page
      .getByText('updated once a second')
      .waitFor({ timeout: load.streamSeconds * 1_000 })
      .then(
        () => true,
        () => false,
      );
    const { requests } = await streaming;
    const streamProcessorMs = (await processorTime()) / load.streamSeconds;
    const streamTaskMs = await takeLongest(page);

    await page.mouse.move(300, 600);
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, 700);
      await page.evaluate(nextFrame);
    }
    const scrollTaskMs = await takeLongest(page);

    const { events, eventSeconds } = load;
    await send(url, events / 10, eventSeconds / 10);
    const before = await heapOf(page, session);
    const sent = await send(url, events - events / 10, eventSeconds - eventSeconds / 10);
    const growthBytes = (await heapOf(page, session)) - before;
    const streamed = requests.average;
    return {
      readyMs,
      readyProcessorMs,
      streamProcessorMs,
      streamTaskMs,
      streamed,
      saysSampled,
      scrollTaskMs,
      growthBytes,
      events: sent,
    };
  } finally {
    await browser.close();
  }
}

/** Sends requests until there are enough of them or the time is over. Returns their number. */
async function send(url: string, amount: number, seconds: number): Promise<number> {
  let sent = 0;
  const end = performance.now() + 1_000 * seconds;
  do {
    const { requests } = await autocannon({ url: url + path, connections: 10, duration: 1 });
    sent += requests.total;
  } while (sent < amount && performance.now() < end);
  return sent;
}

/** Bytes of the objects that the page still needs. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  // The last events arrive, and are shown once a second.
  await page.waitForTimeout(2_500);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
