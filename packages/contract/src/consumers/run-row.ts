import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consumer, installed } from '../packed/consumer.ts';
import { installWithNpm } from '../packed/install-with-npm.ts';
import { pack } from '../packed/pack.ts';
import { type Outcome, runProgram } from '../run-program.ts';
import type { ConsumerRow } from './rows.ts';

/**
 * Creates the project of a row in a folder outside of the repository.
 *
 * @param row - The row.
 * @param files - The files of its program.
 * @param linked - Whether to link the packages that the workspace has, instead of installing all of them with npm.
 * @throws {@link NoRegistry} when npm cannot reach its registry.
 */
export async function createConsumer(
  row: Pick<ConsumerRow, 'packages' | 'needs' | 'links'>,
  files: Readonly<Record<string, string>>,
  linked: boolean,
): Promise<Consumer> {
  const packages = await Promise.all(row.packages.map((name) => pack(name)));
  if (!linked) return installWithNpm({ packages, needs: row.needs ?? {}, files });
  const contents = packages.map((each) => each.contents);
  const dependencies = packages
    .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))
    .filter((name) => !name.startsWith('@litas/'))
    .map((name) => [name, `sandbox/node_modules/${name}`]);
  const links = { ...(Object.fromEntries(dependencies) as Record<string, string>), ...row.links };
  return installed({ packages: contents, manifest: '{}', links, files });
}

/** Reads the files of a program in `consumers/` by name. */
export async function filesOf(program: string): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL(`../../consumers/${program}/`, import.meta.url));
  const names = (await readdir(folder)).map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(names));
}

/** Runs the commands of a row until one fails. Returns the outcome of the last one, with its error output. */
export async function runRow(row: ConsumerRow, { folder }: Consumer, node: string): Promise<Outcome> {
  let outcome: Outcome = { code: undefined, stdout: '', stderr: 'There are no commands.' };
  for (const args of row.commands) {
    const program = row.runtime === undefined ? node : join(folder, row.runtime);
    outcome = await runProgram(program, args, { cwd: folder, env: { CI: '1' }, timeoutMs: 110_000 });
    if (outcome.code !== 0) break;
  }
  return outcome;
}
