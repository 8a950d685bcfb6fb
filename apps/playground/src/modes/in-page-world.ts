import type { Fetch } from '@litas/client';
import type { Sandbox } from '@litas/sandbox';
import { defaultOrigins } from './origins.ts';
import type { Mode } from './mode.ts';

/** The sandbox in this tab, and the function that sends requests to it. */
interface InPage {
  readonly sandbox: Sandbox;
  readonly send: Fetch;
}

let inPage: Promise<InPage> | undefined;

/** Returns the sandbox in this tab. It is created and its code is loaded on the first call. */
export const inPageWorld = async (): Promise<Sandbox> => (await opened()).sandbox;

/** Returns the function that sends requests in a mode. */
export const fetchOf =
  (mode: Mode): Fetch =>
  async (url, init) =>
    mode === 'msw' ? (await opened()).send(url, init) : fetch(url, init);

function opened(): Promise<InPage> {
  inPage ??= open().catch((error: unknown) => {
    inPage = undefined; // the next call tries again
    throw error;
  });
  return inPage;
}

async function open(): Promise<InPage> {
  // Leaves the code of the sandbox and of MSW out of the build that a sandbox serves.
  if (import.meta.env.MODE === 'sandbox') throw new Error('This page has no sandbox of its own.');
  return import.meta.env.MODE === 'static' ? openWithoutWorker() : openBehindWorker();
}

/** A static site can be at any path of any host, and its visitor's browser may block service workers: requests stay in the page. */
async function openWithoutWorker(): Promise<InPage> {
  const { createSandbox } = await import('@litas/sandbox');
  const sandbox = createSandbox({ origin: defaultOrigins.sandbox, personalData: true });
  return { sandbox, send: (url, init) => sandbox.fetch(url, init) };
}

async function openBehindWorker(): Promise<InPage> {
  const [{ createSandbox }, { handlers }, { setupWorker }] = await Promise.all([
    import('@litas/sandbox'),
    import('@litas/msw'),
    import('msw/browser'),
  ]);
  const sandbox = createSandbox({ origin: location.origin, personalData: true });
  const worker = setupWorker(...handlers({ sandbox, baseUrl: location.origin }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return { sandbox, send: (url, init) => fetch(url, init) };
}
