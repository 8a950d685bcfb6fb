import type { Fetch } from '@litas/client';
import type { Sandbox } from '@litas/sandbox';
import { tabStorage } from '../session/page-storage.ts';
import { createWorldKeeper } from './kept-worlds.ts';
import { defaultOrigins } from './origins.ts';
import type { Mode } from './mode.ts';

/** The sandbox in this tab, and the function that sends requests to it. */
interface InPage {
  readonly sandbox: Sandbox;
  readonly send: Fetch;
}

/** Keeps the worlds of the sandbox in this page over a reload. */
export const worldKeeper = createWorldKeeper(tabStorage);

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
  const isBehindWorker = import.meta.env.MODE !== 'static' && hasSiteData();
  const opening = isBehindWorker
    ? openBehindWorker()
    : openWithoutWorker(import.meta.env.MODE === 'static' ? defaultOrigins.sandbox : location.origin);
  const made = await opening;
  await worldKeeper.keep(made.sandbox);
  return made;
}

/** MSW stores cookies in the local storage, and a browser that blocks site data has no service workers either. */
function hasSiteData(): boolean {
  try {
    return navigator.cookieEnabled && localStorage.length >= 0 && 'serviceWorker' in navigator;
  } catch {
    return false;
  }
}

/** A static site can be at any path of any host, and a browser may block service workers: requests stay in the page. */
async function openWithoutWorker(origin: string): Promise<InPage> {
  const { createSandbox } = await import('@litas/sandbox');
  const sandbox = createSandbox({ origin, personalData: true });
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
