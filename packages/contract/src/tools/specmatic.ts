import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../run-program.ts';
import { commandLine } from '@litas/scripts/command-line';

/** The version that `npm run contract:specmatic` downloads. */
export const specmaticVersion = '2.55.1';

/** The download folder, beside the installed packages. */
export const specmaticFolder: string = fileURLToPath(
  new URL('../../node_modules/.cache/specmatic', import.meta.url),
);

const jar = join(specmaticFolder, 'node_modules/specmatic/specmatic.jar');

/** The result of Specmatic. */
export interface SpecmaticOutcome {
  readonly run: number;
  readonly passed: number;
  /** Its output when a scenario failed. */
  readonly complaint: string;
}

/** Returns why Specmatic cannot run on this machine; undefined when it can. */
export async function specmaticMissing(): Promise<string | undefined> {
  const present = await access(jar).then(
    () => true,
    () => false,
  );
  if (!present)
    return `Specmatic (85 MB) is not installed; ${commandLine('contract:specmatic')} downloads it`;
  const { stderr } = await runProgram('java', ['-version'], { cwd: specmaticFolder });
  const version = /version "(\d+)/.exec(stderr)?.[1];
  if (version === undefined) return 'Java is not installed';
  return Number(version) < 17 ? `Java ${version} is installed, and Specmatic needs 17` : undefined;
}

/**
 * Runs Specmatic on every operation of a description.
 *
 * @param description - An OpenAPI description that it can read.
 * @param server - Scheme, host and port.
 */
export async function runSpecmatic(description: object, server: string): Promise<SpecmaticOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-specmatic-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(description));
    const { stdout, stderr } = await runProgram(
      'java',
      // For a short run, the second compiler and the parallel collector cost more than they gain.
      [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-jar',
        jar,
        'test',
        `--testBaseURL=${server}`,
        'openapi.json',
      ],
      { cwd: folder, env: { SPECMATIC_DISABLE_TELEMETRY: 'true' }, timeoutMs: 170_000 },
    );
    const counts = /^Tests run: (\d+), Successes: (\d+)/m.exec(stdout);
    if (!counts) throw new Error(`Specmatic did not finish:\n${stdout}\n${stderr}`);
    const [run = 0, passed = 0] = counts.slice(1).map(Number);
    const complaint = run === passed ? '' : stdout.slice(stdout.indexOf('Unsuccessful Scenarios'));
    return { run, passed, complaint };
  } finally {
    await rm(folder, { recursive: true });
  }
}
