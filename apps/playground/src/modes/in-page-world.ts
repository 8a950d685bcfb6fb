import type { Sandbox } from '@litas/sandbox';

let world: Promise<Sandbox> | undefined;

/**
 * The sandbox that lives in this tab, with MSW in front of it. It is made once, when it is first needed, and its code is
 * loaded only then.
 */
export function inPageWorld(): Promise<Sandbox> {
  world ??= begin().catch((error: unknown) => {
    world = undefined; // the next call tries again
    throw error;
  });
  return world;
}

async function begin(): Promise<Sandbox> {
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
