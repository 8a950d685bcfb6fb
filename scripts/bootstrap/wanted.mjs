import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Reads which Node and which pnpm this workspace asks for.
 *
 * @returns {{ node: string, oldestNode: string, pnpm: string }} The Node to fetch, the oldest Node that fits, the pnpm to fetch.
 */
export function readWanted() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    node: readFileSync(join(root, '.node-version'), 'utf8').trim(),
    oldestNode: manifest.engines.node.replace(/^>=\s*/, ''),
    pnpm: manifest.packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, ''),
  };
}

/**
 * Compares two versions by their numbers; parts that are missing count as 0.
 *
 * @param {string} version - Such as `24.21.0`.
 * @param {string} oldest - Such as `24.18`.
 * @returns {boolean} Whether `version` is `oldest` or newer.
 */
export function isAtLeast(version, oldest) {
  const parts = version.split('.').map(Number);
  const least = oldest.split('.').map(Number);
  for (let index = 0; index < 3; index += 1) {
    const difference = (parts[index] || 0) - (least[index] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Shortens a version for people: `24.21.0` becomes `24.21`.
 *
 * @param {string} version - A full version.
 * @returns {string} Major and minor number.
 */
export const short = (version) => version.split('.').slice(0, 2).join('.');
