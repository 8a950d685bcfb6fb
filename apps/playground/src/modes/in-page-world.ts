import type { Sandbox } from '@litas/sandbox';

let world: Promise<Sandbox> | undefined;

/**
 * Returns the sandbox in this tab, behind MSW. It is created and its code is loaded on the first call.
 */
export function inPageWorld(): Promise<Sandbox> {
  world ??= begin().catch((error: unknown) => {
    world = undefined; // the next call tries again
    throw error;
  });
  return world;
}

async function begin(): Promise<Sandbox> {
  // Leaves the code of the sandbox and of MSW out of the build that a sandbox serves.
  if (import.meta.env.MODE === 'sandbox') throw new Error('This page has no sandbox of its own.');
  const [{ createSandbox }, { handlers }, { setupWorker }] = await Promise.all([
    import('@litas/sandbox'),
    import('@litas/msw'),
    import('msw/browser'),
  ]);
  const sandbox = createSandbox({ origin: location.origin });
  const worker = setupWorker(...handlers({ sandbox, baseUrl: location.origin }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return sandbox;
}
