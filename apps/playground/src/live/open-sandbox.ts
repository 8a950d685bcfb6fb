import type { AnySandbox } from '@litas/sandbox';
import { inPageWorld } from '../modes/in-page-world.ts';
import type { Mode } from '../modes/mode.ts';
import { defaultWorld } from '../modes/world-name.ts';
import type { Origins } from '../modes/origins.ts';

/** Selects a world. */
export interface WorldChoice {
  readonly mode: Mode;
  readonly origins: Origins;
  /** Name of the world. */
  readonly world: string;
  /** The token for a team sandbox. */
  readonly token: string | undefined;
}

/**
 * Opens the sandbox of a mode: the one in this page, or the one at its address. Code that uses it works with both. Its methods of a world
 * apply to the selected world.
 *
 * @throws Error for Prism, which has no controls.
 */
export async function openSandbox({ mode, origins, world, token }: WorldChoice): Promise<AnySandbox> {
  if (mode === 'msw') {
    const sandbox = await inPageWorld();
    return world === defaultWorld ? sandbox : { ...sandbox, ...sandbox.world(world) };
  }
  if (mode === 'prism') throw new Error('Prism has no controls.');
  const { connectSandbox } = await import('@litas/sandbox/connect');
  return connectSandbox(origins.sandbox, { world, ...(token !== undefined && { token }) });
}
