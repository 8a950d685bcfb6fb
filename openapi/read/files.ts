import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Description } from './types.ts';

/**
 * Reads the bundled description.
 *
 * @returns A new copy, which the caller can change.
 * @throws Error if the bundle does not exist.
 */
export const readDescription = (): Description => JSON.parse(readBundle('openapi.json')) as Description;

/** Reads the description for tools that do not support MAC. */
export const readToolsView = (): Description => JSON.parse(readBundle('openapi.tools.json')) as Description;

/** Reads the description of the sandbox's own controls. */
export const readControls = (): Description => JSON.parse(readBundle('controls.json')) as Description;

/** Returns the SHA-256 of the bundle in hexadecimal, which generated code contains. */
export const descriptionHash = (): string =>
  createHash('sha256').update(readBundle('openapi.json')).digest('hex');

function readBundle(name: string): string {
  try {
    return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
  } catch (cause) {
    throw new Error(`openapi/dist/${name} is missing. Run: npm run generate`, { cause });
  }
}
