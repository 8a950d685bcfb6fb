import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The app while it runs. */
export interface RunningNext {
  readonly origin: string;
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const program = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url));

/**
 * Starts the app.
 *
 * @param command - `dev`, or `start` for what is built.
 * @param port - The port; 0 for any free one.
 * @param variables - WALLET_ID, WALLET_KEY and API_URL.
 */
export async function startNext(
  command: 'dev' | 'start',
  port: number,
  variables: Readonly<Record<string, string>>,
): Promise<RunningNext> {
  // The address is part of the redirect URI, so it is chosen before the app starts.
  const chosen = await freePort(port);
  const origin = `http://127.0.0.1:${chosen}`;
  const env = { ...process.env, ...variables, ORIGIN: origin, NEXT_TELEMETRY_DISABLED: '1' };
  const args = [program, command, '--hostname', '127.0.0.1', '--port', String(chosen)];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes('Ready in')) {
    if (child.exitCode !== null) throw new Error(`Next.js has ended:\n${output}`);
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  return {
    origin,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Builds the app. */
export async function buildNext(): Promise<void> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(output);
}

/** Returns the port if it is free, or any free one for 0; otherwise the program ends with a sentence. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${wanted} is in use. Stop the program that uses it, or choose another one: PORT=${wanted + 1}`,
    );
    process.exit(1);
  });
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
