import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { smallWorkspace } from '../support/small-workspace.ts';

const module = new URL('../../check/run-checks.ts', import.meta.url).href;

/** A script that writes a report of so many tests, as Vitest does, and ends with an exit code. */
export const report = (passed: number, failed: number, code: number, skipped = 0): string =>
  `node -e "fs.mkdirSync('reports',{recursive:true});fs.writeFileSync('reports/vitest.json',JSON.stringify({numPassedTests:${passed},numFailedTests:${failed},numPendingTests:${skipped},numTodoTests:0,testResults:[]}));process.exitCode=${code}"`;

const tasks = Object.fromEntries(
  ['lint', 'format:check', 'floors', 'spelling', 'words', 'typecheck', 'generate:check', 'build'].map(
    (task) => [task, {}],
  ),
);

/**
 * Makes a workspace of packages with these scripts.
 *
 * @param packages - The scripts of each package.
 * @returns The workspace's folder.
 */
export const workspaceOf = (packages: Readonly<Record<string, Record<string, string>>>): Promise<string> =>
  smallWorkspace({
    'turbo.json': {
      tasks: { ...tasks, 'changeset:check': { cache: false }, test: { outputs: ['reports/**'] } },
    },
    ...Object.fromEntries(
      Object.entries(packages).map(([name, scripts]) => [`packages/${name}/package.json`, { name, scripts }]),
    ),
  });

/** The arguments with which Node runs all checks of a workspace as `npm test` does. */
export const checkProgram = (root: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { runChecks } from ${JSON.stringify(module)}; process.exit(await runChecks({ root: process.argv[1], full: false }));`,
  root,
];

/**
 * Runs all checks of a workspace as `npm test` does.
 *
 * @param root - The workspace's folder.
 * @returns The exit code and the lines it printed.
 */
export function runChecksOf(root: string): { code: number | null; lines: string[] } {
  // What the run outside asks of turbo, such as not to use its cache, is not asked of this one.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'));
  const { status, stdout } = spawnSync(process.execPath, checkProgram(root), {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: Object.fromEntries(own),
  });
  return { code: status, lines: stdout.trimEnd().split('\n') };
}
