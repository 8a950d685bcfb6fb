import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { signalGroup } from './end-tree.ts';

/** A running turbo. */
export interface TurboRun {
  /** Its exit code; 1 where a signal ended it. */
  finished: Promise<number>;
  /** Asks it and its tasks to end. */
  stop: () => void;
}

/** How turbo is run. */
export interface TurboOptions {
  /** The workspace. */
  root: string;
  /** Called with each line it writes. */
  onLine: (line: string) => void;
  /** Variables to set beside those of this process. @default {} */
  environment?: Readonly<Record<string, string>>;
}

/**
 * Starts turbo in a process group of its own, so that it and its tasks can be ended together.
 *
 * @param parameters - What follows `turbo` on the command line.
 * @param options - Where it runs and who reads what it writes.
 * @returns The running turbo.
 */
export function startTurbo(
  parameters: readonly string[],
  { root, onLine, environment = {} }: TurboOptions,
): TurboRun {
  const program = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: root,
    detached: true,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
  const finished = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  const { pid } = child;
  return {
    finished,
    stop: () => pid !== undefined && signalGroup(pid, 'SIGINT'),
  };
}
