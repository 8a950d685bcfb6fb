import { posix } from 'node:path';
import type { Floor } from './floors.ts';
import { foldersOf } from './rules.ts';

/** A source file, and the files that it imports, all from the root. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/**
 * Finds folders that no floor names.
 *
 * @param source - The source folder of the package.
 * @param files - Its files.
 * @param floors - Its floors.
 * @returns A sentence for each.
 */
export function unlistedFolders(
  source: string,
  files: readonly SourceFile[],
  floors: readonly Floor[],
): string[] {
  const listed = floors.flatMap(foldersOf);
  const isListed = (folder: string) => listed.some((name) => `${folder}/`.startsWith(`${source}/${name}/`));
  const folders = new Set(files.map(({ path }) => posix.dirname(path)));
  folders.delete(source);
  return [...folders]
    .filter((folder) => !isListed(folder))
    .map((folder) => `${folder} has no floor: add it to scripts/floors/floors.ts.`);
}

/**
 * Finds floors that have no files, such as folders that were renamed.
 *
 * @param source - The source folder of the package.
 * @param files - Its files.
 * @param floors - Its floors.
 * @returns A sentence for each.
 */
export function emptyFloors(
  source: string,
  files: readonly SourceFile[],
  floors: readonly Floor[],
): string[] {
  return floors
    .flatMap(foldersOf)
    .filter((name) => !files.some(({ path }) => path.startsWith(`${source}/${name}/`)))
    .map((name) => `${source}/${name} has no files: remove it from scripts/floors/floors.ts.`);
}

/**
 * Finds folders that hold a single file or folder. Generated code is laid out by its generators.
 *
 * @param source - The source folder of the package.
 * @param files - Its files.
 * @returns A sentence for each.
 */
export function foldersWithOneFile(source: string, files: readonly SourceFile[]): string[] {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    for (let entry = path; entry !== source && entry.includes('/'); entry = posix.dirname(entry)) {
      const folder = posix.dirname(entry);
      entries.set(folder, (entries.get(folder) ?? new Set()).add(entry));
    }
  }
  return [...entries]
    .filter(([folder, { size }]) => size === 1 && folder !== source && !`${folder}/`.includes('/generated/'))
    .map(([folder, [entry]]) => `${folder} contains only ${posix.basename(entry ?? '')}: move it up.`);
}

/**
 * Finds folders that import each other, directly or by way of others. A folder within a folder counts as another one.
 *
 * @param source - The source folder of the package.
 * @param files - Its files.
 * @returns A sentence for each cycle.
 */
export function folderCycles(source: string, files: readonly SourceFile[]): string[] {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = posix.dirname(path);
    const targets = imports.map((target) => posix.dirname(target)).filter((to) => to !== from);
    const known = graph.get(from) ?? new Set();
    graph.set(from, new Set([...known, ...targets.filter((to) => `${to}/`.startsWith(`${source}/`))]));
  }
  const reached = new Map([...graph.keys()].map((folder) => [folder, reachedFrom(graph, folder)]));
  const cycles = [...graph.keys()].map((folder) =>
    [...graph.keys()].filter((other) => reached.get(folder)?.has(other) && reached.get(other)?.has(folder)),
  );
  const distinct = new Set(cycles.filter(({ length }) => length > 0).map((cycle) => cycle.join(', ')));
  return [...distinct].map((cycle) => `Folders that import each other: ${cycle}.`);
}

/** Every folder that a folder imports, directly or by way of others; itself where it is on a cycle. */
function reachedFrom(graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of graph.get(folder) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
