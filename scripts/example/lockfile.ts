/** The part of a manifest that names versions. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** An entry of a lockfile of npm: the project itself at `''`, or a package at its path in `node_modules`. */
export interface LockEntry extends Manifest {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** A lockfile of npm. */
export interface Lockfile {
  packages: Record<string, LockEntry>;
  [field: string]: unknown;
}

/** A packed package of this repository. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Thrown when a lockfile has not been written since the dependencies of a package changed. */
export class StaleLockfile extends Error {
  override readonly name = 'StaleLockfile';
}

/** Replaces the version ranges of the packages of this repository. */
const withRanges = <M extends Manifest>(manifest: M, rangeOf: (name: string) => string | undefined): M => {
  const changed: { -readonly [field in keyof Manifest]: Manifest[field] } = {};
  for (const field of ['dependencies', 'devDependencies'] as const) {
    const ranges = manifest[field];
    if (ranges) {
      changed[field] = Object.fromEntries(
        Object.entries(ranges).map(([name, range]) => [name, rangeOf(name) ?? range]),
      );
    }
  }
  return { ...manifest, ...changed };
};

const nameAt = (path: string): string => path.replace(/^(?:.*\/)?node_modules\//, '');

/**
 * Returns the lockfile to commit: as npm writes it for a published version, without addresses, and without hashes of packages that are
 * not published yet.
 *
 * @param lockfile - The lockfile.
 * @param own - Names of the packages of this repository.
 * @param version - Their version.
 */
export function toCommitted(lockfile: Lockfile, own: ReadonlySet<string>, version: string): Lockfile {
  const rangeOf = (name: string) => (own.has(name) ? `^${version}` : undefined);
  const packages = Object.entries(lockfile.packages).map(([path, entry]): [string, LockEntry] => {
    const { resolved: _, integrity, ...rest } = withRanges(entry, rangeOf);
    if (own.has(nameAt(path))) return [path, { ...rest, version }];
    return [path, { ...rest, ...(integrity !== undefined && { integrity }) }];
  });
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

/** Returns a manifest that names a version of the packages of this repository. */
export const withVersion = <M extends Manifest>(manifest: M, own: ReadonlySet<string>, version: string): M =>
  withRanges(manifest, (name) => (own.has(name) ? `^${version}` : undefined));

/**
 * Returns a manifest whose dependencies are tarballs beside it. Those that only other tarballs need become overrides, because npm would
 * look for them in its registry.
 *
 * @param manifest - The manifest of an example.
 * @param tarballs - The tarballs.
 */
export function withTarballs<M extends Manifest>(
  manifest: M,
  tarballs: readonly Tarball[],
): M & { readonly overrides: Readonly<Record<string, string>> } {
  const files = tarballs.map(({ name, path }) => [name, `file:${fileName(path)}`] as const);
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  const overrides = Object.fromEntries(files.filter(([name]) => !(name in named)));
  const byName = new Map(files);
  return { ...withRanges(manifest, (name) => byName.get(name)), overrides };
}

/**
 * Returns the lockfile with which npm installs the tarballs, and everything else as it is locked.
 *
 * @param lockfile - The committed lockfile.
 * @param tarballs - The tarballs.
 * @throws {@link StaleLockfile} when a package has other dependencies than the lockfile says.
 */
export function toInstalled(lockfile: Lockfile, tarballs: readonly Tarball[]): Lockfile {
  const byName = new Map(tarballs.map((tarball) => [tarball.name, tarball]));
  const fileOf = (name: string) => {
    const tarball = byName.get(name);
    return tarball && `file:${fileName(tarball.path)}`;
  };
  const packages = Object.entries(lockfile.packages).map(([path, entry]): [string, LockEntry] => {
    if (path === '') return [path, withRanges(entry, fileOf)];
    const tarball = byName.get(nameAt(path));
    if (!tarball) return [path, entry];
    const isOwn = (name: string) => (byName.has(name) ? '' : undefined);
    const locked = withRanges({ dependencies: entry.dependencies ?? {} }, isOwn);
    const packed = withRanges({ dependencies: { ...tarball.dependencies } }, isOwn);
    if (sorted(locked.dependencies) !== sorted(packed.dependencies)) {
      throw new StaleLockfile(
        `The dependencies of ${tarball.name} have changed since this lockfile was written.`,
      );
    }
    const { version } = tarball;
    return [
      path,
      { ...entry, version, resolved: fileOf(tarball.name) ?? '', dependencies: tarball.dependencies },
    ];
  });
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

const fileName = (path: string): string => path.replace(/^.*[\\/]/, '');

const sorted = (ranges: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify(Object.entries(ranges).toSorted(([a], [b]) => (a < b ? -1 : 1)));
