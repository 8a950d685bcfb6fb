import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../terminal/command-error.ts';

/** A server on a loopback address that waits for the redirect of the consent page. */
export interface RedirectServer extends AsyncDisposable {
  /** URL to which the consent page redirects. */
  readonly redirectUri: string;
  /**
   * Waits for the redirect.
   *
   * @param accept - Reads the URL of the redirect. What it throws ends the wait and is shown in the browser as a failure.
   * @param signal - Ends the wait.
   * @returns What `accept` returns.
   */
  wait<Result>(accept: (url: string) => Result, signal: AbortSignal): Promise<Result>;
}

const callbackPath = '/callback';

/**
 * Starts the server.
 *
 * @param port - Port to listen on; 0 chooses a free one.
 * @throws CommandError when the port is in use.
 */
export async function startRedirectServer(port: number): Promise<RedirectServer> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CommandError(`Port ${port} is in use. Choose another: --port ${port + 1}`, 'usage', {
      cause: error,
    });
  }
  const { port: chosen } = server.address() as AddressInfo;
  const redirectUri = `http://127.0.0.1:${chosen}${callbackPath}`;
  return {
    redirectUri,
    wait: (accept, signal) => waitFor(server, redirectUri, accept, signal),
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function waitFor<Result>(
  server: Server,
  redirectUri: string,
  accept: (url: string) => Result,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new CommandError('Stopped. Nothing was stored.', 'stopped'));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    server.on('request', ({ method, url = '' }, response) => {
      const target = new URL(url, redirectUri);
      // Browsers also ask for an icon.
      if (method !== 'GET' || target.pathname !== callbackPath) {
        response.writeHead(404).end();
        return;
      }
      let settle: () => void;
      let sentence = 'You are logged in. You can close this page and return to the terminal.';
      try {
        const result = accept(target.href);
        settle = () => resolve(result);
      } catch (error) {
        sentence = 'The login failed. The terminal shows the reason.';
        settle = () => reject(error);
      }
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        // The code must not stay in a cache or reach another page.
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        connection: 'close',
      });
      response.end(`<!doctype html><html lang="en"><title>litas</title><p>${sentence}</p></html>\n`, settle);
    });
  });
}
