import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A sandbox in a process of its own. */
export interface Replica {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has written to the standard error. */
  readonly errors: () => string;
  readonly close: () => Promise<void>;
}

/** The command of the sandbox. */
export const command: string = fileURLToPath(
  new URL('../../../sandbox/bin/litas-sandbox.js', import.meta.url),
);

/** A module that sets the clock of a process wrong, by milliseconds. The monotonic clock stays right. */
const wrongClock = (ahead: number): string =>
  `data:text/javascript,${encodeURIComponent(`const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ${ahead}) : super(...given); }
      static now() { return Real.now() + ${ahead}; }
    };`)}`;

/** Options of {@link startReplica}. */
interface ReplicaOptions {
  /** Milliseconds by which its clock is wrong. @default 0 */
  readonly ahead?: number;
  /** Further options of the command. */
  readonly options?: readonly string[];
  /** Further variables of its environment. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Path of the command. @default that of this checkout */
  readonly program?: string;
}

/** Starts a sandbox with a store in PostgreSQL. */
export async function startReplica(
  store: string,
  { ahead = 0, options = [], environment = {}, program = command }: ReplicaOptions = {},
): Promise<Replica> {
  const child = spawn(
    process.execPath,
    [`--import=${wrongClock(ahead)}`, program, '--port', '0', '--store', store, '--no-workbench', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '', ...environment } },
  );
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  while (!output.includes('\n')) {
    if (child.exitCode !== null) throw new Error(`The sandbox did not start: ${errors}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  }
  return {
    url: /http:\S+/.exec(output)?.[0] ?? '',
    child,
    errors: () => errors,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}
