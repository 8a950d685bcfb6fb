import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import {
  emptyFloors,
  folderCycles,
  foldersWithOneFile,
  type SourceFile,
  unlistedFolders,
} from './folders.ts';
import type { Floor } from './floors.ts';
import { rulesOf } from './rules.ts';

/** Result of the check of one package. */
export interface FloorsReport {
  /** Number of files that were read. */
  readonly files: number;
  /** A sentence for each thing that breaks a rule. */
  readonly problems: readonly string[];
}

/**
 * Checks the imports of one package against its floors.
 *
 * @param root - The folder that `source` is seen from.
 * @param source - The source folder, such as `packages/client/src`.
 * @param floors - Its floors, ground floor first.
 */
export async function checkFloors(
  root: string,
  source: string,
  floors: readonly Floor[],
): Promise<FloorsReport> {
  const { output } = await cruise([source], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rulesOf(source, floors) },
    // Imports of types count: they say what a file knows of.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: [`^${source}/`],
  });
  const { modules, summary } = output as ICruiseResult;
  const files: SourceFile[] = modules.map(({ source: path, dependencies }) => ({
    path,
    imports: dependencies.map(({ resolved }) => resolved),
  }));
  return {
    files: files.length,
    problems: [
      ...summary.violations.map(sentenceOf),
      ...folderCycles(source, files),
      ...foldersWithOneFile(source, files),
      ...unlistedFolders(source, files, floors),
      ...emptyFloors(source, files, floors),
    ],
  };
}

const sentenceOf = ({ from, to, rule, cycle }: IViolation): string =>
  `${[from, ...(cycle ? cycle.map(({ name }) => name) : [to])].join(' → ')} (${rule.name})`;
