import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiReport, type Entries } from './api-report.ts';
import { commandReport, litasProgram, sandboxProgram } from './command-report.ts';

/** Folders of the packages with an API for programs, from the root. */
export const libraryFolders = ['packages/client', 'packages/sandbox', 'packages/msw'] as const;

/** Returns the path of the report of a package, from the root. */
export const reportPath = (folder: string): string =>
  `${folder.replace('packages/', 'packages/contract/api/')}.api.txt`;

/**
 * Makes the report of a built package.
 *
 * @param root - The checkout.
 * @param folder - Folder of the package.
 * @throws Error when it has not been built.
 */
export async function reportOf(root: string, folder: string): Promise<string> {
  const { publishConfig } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
    publishConfig: { exports: Readonly<Record<string, unknown>> };
  };
  const entries: Entries = Object.fromEntries(
    Object.entries(publishConfig.exports).flatMap(([entry, target]) => {
      const path = typesIn(target);
      return path === undefined ? [] : [[entry, join(root, folder, path)]];
    }),
  );
  return apiReport(entries);
}

/** The declaration file of an entry, of its ES modules where it has both kinds. */
function typesIn(target: unknown): string | undefined {
  const { types } = Object(target) as { types?: unknown };
  return typeof types === 'string' ? types : undefined;
}

/** The programs, with the package of each and the path of its report, from the root. */
export const programs = [
  { name: 'litas', package: '@litas/cli', path: 'packages/contract/api/litas.commands.txt' },
  {
    name: 'litas-sandbox',
    package: '@litas/sandbox',
    path: 'packages/contract/api/litas-sandbox.commands.txt',
  },
] as const;

/**
 * Makes the report of a built program.
 *
 * @param root - The checkout.
 * @param name - Name of the program.
 * @throws Error when it has not been built.
 */
export const programReportOf = async (
  root: string,
  name: (typeof programs)[number]['name'],
): Promise<string> =>
  commandReport(name, name === 'litas' ? await litasProgram(root) : await sandboxProgram(root));

/** Paths of the built schema of world files, and of the kept one. */
export const worldSchema = {
  built: 'packages/sandbox/dist/world.schema.json',
  kept: 'packages/contract/api/world.schema.json',
} as const;

/** Writes the reports of all packages and programs, and keeps the schema of world files. */
export async function writeReports(root: string): Promise<void> {
  for (const folder of libraryFolders)
    await writeFile(join(root, reportPath(folder)), await reportOf(root, folder));
  for (const { name, path } of programs) await writeFile(join(root, path), await programReportOf(root, name));
  await copyFile(join(root, worldSchema.built), join(root, worldSchema.kept));
}
