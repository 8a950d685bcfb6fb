import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  authorizationUrl,
  createOAuth,
  createState,
  parseRedirect,
  userMessage,
  type WalletOptions,
} from '@litas/client';

/** Options of {@link signIn}. */
export interface SignInOptions extends WalletOptions {
  readonly client: { readonly id: string; readonly key: string };
}

/**
 * Signs a user in with a browser on this machine: waits on a loopback address for the redirect of the consent page, and stores the token.
 *
 * @param options - Options of the wallet.
 * @param show - Called with the address that the user opens.
 */
export async function signIn(options: SignInOptions, show: (url: string) => void): Promise<void> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
    const state = createState();
    const { client, baseUrl } = options;
    show(authorizationUrl({ clientId: client.id, redirectUri, scopes: ['statements'], state, baseUrl }));
    for (;;) {
      const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
      const url = new URL(request.url ?? '/', redirectUri);
      const respond = (status: number, text: string) =>
        response
          .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
          .end(text);
      if (url.pathname !== '/callback') {
        // Browsers ask for an icon, too.
        respond(404, 'Not found');
        continue;
      }
      try {
        const { code } = parseRedirect(url, { state });
        await createOAuth(options).exchangeCode({ code, redirectUri });
        respond(200, 'You are signed in. You can close this page.');
        return;
      } catch (error) {
        respond(400, userMessage(error));
        throw error;
      }
    }
  } finally {
    server.close();
  }
}
