import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versions } from './schema-at.ts';

/** The code of a sandbox that knows one migration less. */
export interface OlderSandbox extends Disposable {
  /** Path of its command. */
  readonly program: string;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * Finds the commit before the one that added the newest migration.
 *
 * @returns Its hash; `undefined` where the checkout has no history that reaches back to it.
 */
export function olderCommit(): string | undefined {
  try {
    const file = 'packages/sandbox/src/state/postgres/migrations.ts';
    const added =
      git('log', '--format=%H', `-S'${versions.at(-1)}'`, '--', file)
        .split('\n')
        .at(-1) ?? '';
    return added === '' ? undefined : git('rev-parse', '--verify', `${added}^`);
  } catch {
    return undefined;
  }
}

/** Writes the packages of a commit into a temporary folder. They run from their sources, with the dependencies of this checkout. */
export function checkOut(commit: string): OlderSandbox {
  const folder = mkdtempSync(join(tmpdir(), 'litas-older-'));
  const packages = ['packages/client', 'packages/sandbox', 'openapi'];
  const archive = join(folder, 'archive.tar');
  git('archive', '--output', archive, commit, 'package.json', ...packages);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  for (const path of packages) {
    mkdirSync(join(folder, path), { recursive: true });
    symlinkSync(join(root, path, 'node_modules'), join(folder, path, 'node_modules'));
  }
  return {
    program: join(folder, 'packages/sandbox/bin/litas-sandbox.js'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
