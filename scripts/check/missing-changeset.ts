import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { baseOf } from './base-of.ts';

const run = promisify(execFile);

/**
 * Compares the operations of a checkout with those of `origin/main`.
 *
 * @param root - The checkout.
 * @returns A sentence when operations came or went and no changeset names them; `undefined` otherwise, and where there is nothing to
 *   compare with.
 */
export async function missingChangeset(root: string): Promise<string | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: root, maxBuffer: 50_000_000 })).stdout;
  const base = await baseOf(root);
  if (base === undefined) return undefined;
  const before = operationsIn(await git('grep', '-h', 'operationId:', base, '--', 'openapi/paths'));
  const now = operationsIn(await git('grep', '-h', '--untracked', 'operationId:', '--', 'openapi/paths'));
  const changed = [...new Set([...before, ...now])].filter((name) => before.has(name) !== now.has(name));
  if (changed.length === 0) return undefined;
  const changesets = await git('grep', '-h', '--untracked', '', '--', '.changeset/*.md').catch(() => '');
  const silent = changed.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(changesets));
  if (silent.length === 0) return undefined;
  const what = silent.map((name) => `${name} ${now.has(name) ? 'is new' : 'is gone'}`).join(', ');
  return `${what}, and no changeset names it. Write one into .changeset/, like those that are there, or run: pnpm changeset`;
}

const operationsIn = (lines: string): Set<string> =>
  new Set([...lines.matchAll(/operationId: *(\w+)/g)].map(([, name = '']) => name));
