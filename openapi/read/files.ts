import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Description } from './types.ts';

/**
 * Reads the bundled description.
 *
 * @returns A fresh value, which may be changed.
 * @throws Error when the bundle has not been made.
 */
export const readDescription = (): Description => JSON.parse(readBundle('openapi.json')) as Description;

/** Reads the view of the description for tools that do not know MAC. */
export const readToolsView = (): Description => JSON.parse(readBundle('openapi.tools.json')) as Description;

/** Reads the description of the sandbox's own controls. */
export const readControls = (): Description => JSON.parse(readBundle('controls.json')) as Description;

/** Returns the SHA-256 of the bundle in hexadecimal, which generated code carries. */
export const descriptionHash = (): string =>
  createHash('sha256').update(readBundle('openapi.json')).digest('hex');

function readBundle(name: string): string {
  try {
    return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
  } catch (cause) {
    throw new Error(`openapi/dist/${name} is missing. Run: npm run generate`, { cause });
  }
}
