import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppOptions, createApp } from './app.ts';

/** The app while it runs. */
export interface RunningApp {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the app on this machine.
 *
 * @param port - The port; 0 for any free one.
 * @param options - Options of the app. `origin` is its address, unless it is public under another one.
 */
export async function listen(
  port: number,
  { origin, ...options }: Omit<AppOptions, 'origin'> & { readonly origin?: string | undefined },
): Promise<RunningApp> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is in use. Stop the program that uses it, or choose another one: PORT=${port + 1}`,
    );
    process.exit(1);
  });
  const own = origin ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', createApp({ ...options, origin: own }));
  return {
    origin: own,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
