import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The worker while it runs in workerd on this machine. */
export interface RunningWorker {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Starts the worker with wrangler.
 *
 * @param port - The port; 0 for any free one.
 * @param variables - WALLET_ID, WALLET_KEY and API_URL.
 */
export async function startWorker(
  port: number,
  variables: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
  await assertFree(port);
  const all = { ...variables, COOKIE_SECRET: randomBytes(32).toString('base64') };
  const given = Object.entries(all).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const wrangler = fileURLToPath(import.meta.resolve('wrangler')).replace(
    /wrangler-dist.*/,
    'bin/wrangler.js',
  );
  const options = [
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--inspector-port',
    '0',
    '--show-interactive-dev-session=false',
  ];
  const child = spawn(process.execPath, [wrangler, 'dev', ...options, ...given], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit');
  for (;;) {
    const origin = /Ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
    if (origin !== undefined) {
      return {
        origin,
        close: async () => {
          // As Ctrl-C does: wrangler ends its own processes then.
          child.kill('SIGINT');
          await ended;
        },
      };
    }
    if (child.exitCode !== null) throw new Error(`wrangler has ended:\n${output}`);
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
}

/** Ends the program with a sentence when the port is in use. */
async function assertFree(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is in use. Stop the program that uses it, or choose another one: PORT=${port + 1}`,
    );
    process.exit(1);
  });
  server.close();
  await once(server, 'close');
}
