import { once } from 'node:events';
import type { Server } from 'node:http';
import { isLoopbackHost } from '../http/origins.ts';

/**
 * Starts to listen.
 *
 * @returns The port.
 * @throws {@link ListenError} for an error of the system.
 */
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

/** Returns the URL of a server, also of one that listens on every address. */
export function addressUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Whether a host name or an address is loopback. */
export const isLoopbackName = (host: string): boolean =>
  isLoopbackHost(host.includes(':') ? `[${host}]` : host.toLowerCase());

/** Cause of a {@link ListenError}. */
export type ListenErrorCode =
  | 'port_in_use'
  | 'port_forbidden'
  | 'host_unavailable'
  | 'remote_not_allowed'
  | 'listen_failed';

/**
 * Thrown when the server cannot listen on a port or host. The message names the option to change.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { ListenError, serve } from '@litas/sandbox/node';
 *
 * const first = await serve(createSandbox(), { port: 0 });
 * try {
 *   await serve(createSandbox(), { port: first.port });
 * } catch (error) {
 *   if (error instanceof ListenError) console.log(error.code); // port_in_use
 * }
 * await first.close();
 */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** Machine-readable reason. */
  readonly code: ListenErrorCode;

  /**
   * @param code - Machine-readable reason.
   * @param message - The problem, and the option to change.
   * @param options - `cause` is the error of the system.
   */
  constructor(code: ListenErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Creates the error for an error of the system. */
  static from(cause: NodeJS.ErrnoException, port: number, host: string): ListenError {
    switch (cause.code ?? '') {
      case 'EADDRINUSE':
        return new ListenError(
          'port_in_use',
          `Port ${port} is in use. Choose another: --port ${anotherPort(port)}`,
          { cause },
        );
      case 'EACCES':
        return new ListenError(
          'port_forbidden',
          `Port ${port} needs permissions that this user does not have. Choose another: --port 4010`,
          { cause },
        );
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return new ListenError(
          'host_unavailable',
          `Host ${host} is not an address of this machine. Choose another: --host 127.0.0.1`,
          { cause },
        );
      default:
        return new ListenError('listen_failed', `Cannot listen on ${host}, port ${port}: ${cause.message}`, {
          cause,
        });
    }
  }
}

// Other servers of a project often use the next ports.
const anotherPort = (port: number): number => (port + 10 <= 65_535 ? port + 10 : 4010);
