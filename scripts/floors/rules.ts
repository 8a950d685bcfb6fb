import type { IForbiddenRuleType } from 'dependency-cruiser';
import type { Floor } from './floors.ts';

/** The folders of a floor. */
export const foldersOf = (floor: Floor): string[] =>
  typeof floor === 'string' ? [floor] : Object.keys(floor);

/**
 * Makes the rules of one package for dependency-cruiser: imports, type imports included, go down only, and no file imports
 * itself by way of others.
 *
 * @param source - The source folder, from the root, such as `packages/client/src`.
 * @param floors - Its floors, ground floor first.
 */
export function rulesOf(source: string, floors: readonly Floor[]): IForbiddenRuleType[] {
  const within = `^${escaped(source)}/`;
  const roof = `${within}[^/]+$`;
  const all = floors.flatMap(foldersOf);
  const upward = floors.flatMap((floor, index) => {
    const above = floors.slice(index + 1).flatMap(foldersOf);
    return foldersOf(floor).map((folder): IForbiddenRuleType => {
      const neighbors = typeof floor === 'string' ? [] : siblingsNotFor(floor, folder);
      return {
        name: `${source}/${folder} imports from its own floor and those below it only`,
        severity: 'error',
        from: filesOf(within, [folder], all),
        to: { path: [roof, ...pathsOf(within, [...above, ...neighbors])] },
      };
    });
  });
  return [
    ...upward,
    {
      name: `no file of ${source} imports itself by way of others`,
      severity: 'error',
      from: { path: within },
      to: { circular: true },
    },
  ];
}

const siblingsNotFor = (floor: Readonly<Record<string, readonly string[]>>, folder: string): string[] =>
  Object.keys(floor).filter((name) => name !== folder && !floor[folder]?.includes(name));

/** The files of a floor, without those of a floor that is a folder within it. */
function filesOf(within: string, folders: readonly string[], all: readonly string[]) {
  const nested = all.filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)));
  return {
    path: pathsOf(within, folders),
    ...(nested.length > 0 && { pathNot: pathsOf(within, nested) }),
  };
}

const pathsOf = (within: string, folders: readonly string[]): string[] =>
  folders.map((folder) => `${within}${escaped(folder)}/`);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
