import { once } from 'node:events';
import type { Server } from 'node:http';
import { ListenError } from './listen-error.ts';

/** Starts to listen, and gives the port; a system error becomes a {@link ListenError}. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    server.listen({ port, host });
    await once(server, 'listening');
  } catch (error) {
    throw ListenError.from(error as NodeJS.ErrnoException, port, host);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** The URL under which a server can be reached, also when it listens on every address. */
export function addressUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
