import { fileURLToPath } from 'node:url';
import { runNode, type RunOptions } from '../../src/run-program.ts';

/** The output and the error of a program. */
export interface ProgramOutcome {
  readonly path: string;
  /** What each call of `console.log` printed. */
  readonly printed: readonly string[];
  /** The error that ended it. @default none */
  readonly problem?: string;
}

/** Options of programs that run together. */
export interface RunProgramsOptions extends RunOptions {
  /** Line length of printed objects. @default Infinity */
  readonly breakLength?: number;
}

const runner = fileURLToPath(new URL('run-one-by-one.ts', import.meta.url));

/**
 * Runs programs one after another in one process, so that the packages are loaded once.
 *
 * @returns The outcomes by path.
 * @throws Error when the process wrote to standard error or ended early.
 */
export async function runPrograms(
  paths: readonly string[],
  { breakLength = Infinity, ...options }: RunProgramsOptions,
): Promise<ReadonlyMap<string, ProgramOutcome>> {
  const { code, stdout, stderr } = await runNode([runner, String(breakLength), ...paths], options);
  if (code !== 0 || stderr !== '') throw new Error(`The programs ended with ${code}: ${stderr}`);
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProgramOutcome);
  return new Map(outcomes.map((outcome) => [outcome.path, outcome]));
}
