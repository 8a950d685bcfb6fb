import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { RunningServer } from './running-server.ts';

const command = fileURLToPath(
  new URL('../../../../../packages/sandbox/bin/litas-sandbox.js', import.meta.url),
);

/**
 * Starts the command of the sandbox on a free port, with the built workbench.
 *
 * @param options - More options of the command.
 * @throws Error with what the command printed, when it ends instead.
 */
export async function startCommand(...options: readonly string[]): Promise<RunningServer> {
  const child: ChildProcess = spawn(process.execPath, [command, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (stdout += String(text)));
  child.stderr?.on('data', (text: Buffer) => (stderr += String(text)));
  while (!stdout.includes('\n') && child.exitCode === null)
    await Promise.race([child.stdout && once(child.stdout, 'data'), ended]);
  const url = /http:\S+/.exec(stdout)?.[0];
  if (url === undefined) throw new Error(`The sandbox did not start. ${stderr}`);
  return { url, close };
}
