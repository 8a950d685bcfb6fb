import { createRequire } from 'node:module';
import process from 'node:process';
import { execa } from 'execa';
import { signalGroup } from './signal-group.ts';

/** Options of {@link runTurbo}. */
export interface TurboOptions {
  /** The workspace. */
  root: string;
  /** Called with each line it writes. */
  onLine: (line: string) => void;
  /** Ends it and its tasks. */
  signal: AbortSignal;
  /** Variables to set beside those of this process. @default {} */
  environment?: Readonly<Record<string, string>>;
}

/** Time for tasks to end gracefully, in milliseconds. After it, a second SIGINT makes turbo kill them. */
const grace = 700;

/**
 * Runs turbo in a process group of its own, so that it and its tasks can be ended together.
 *
 * @param parameters - What follows `turbo run` on the command line.
 * @param options - Where it runs, and how it is ended.
 * @returns Its exit code; 1 where a signal ended it.
 * @throws The signal's reason, where it is set before the start.
 */
export async function runTurbo(
  parameters: readonly string[],
  { root, onLine, signal, environment }: TurboOptions,
): Promise<number> {
  signal.throwIfAborted();
  const program = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const turbo = execa(process.execPath, [program, 'run', ...parameters], {
    cwd: root,
    env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', ...environment },
    stdin: 'ignore',
    all: true,
    buffer: false,
    detached: true,
    reject: false,
  });
  let timer: NodeJS.Timeout | undefined;
  const interrupt = (): void => signalGroup(turbo.pid, 'SIGINT');
  const stop = (): void => {
    interrupt();
    timer = setTimeout(interrupt, grace);
  };
  signal.addEventListener('abort', stop);
  for await (const line of turbo.iterable({ from: 'all' })) onLine(line);
  signal.removeEventListener('abort', stop);
  clearTimeout(timer);
  return (await turbo).exitCode ?? 1;
}
