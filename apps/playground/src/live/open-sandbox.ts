import type { AnySandbox } from '@litas/sandbox';
import { inPageWorld } from '../modes/in-page-world.ts';
import type { Mode } from '../modes/mode.ts';
import type { Origins } from '../modes/origins.ts';

/**
 * Opens the sandbox of a mode: the one in this page, or the one at its address. Code that uses it works with both.
 *
 * @throws Error for Prism, which has no controls.
 */
export async function openSandbox(mode: Mode, origins: Origins): Promise<AnySandbox> {
  if (mode === 'msw') return inPageWorld();
  if (mode === 'prism') throw new Error('Prism has no controls.');
  const { connectSandbox } = await import('@litas/sandbox/connect');
  return connectSandbox(origins.sandbox);
}
