import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  authorizationUrl,
  createOAuth,
  createState,
  createWallet,
  memoryTokenStore,
  OAuthError,
  parseRedirect,
  type TokenStore,
  userMessage,
  WalletError,
} from '@litas/client';
import { decimalToCents, exactAmount, formatMoney } from '@litas/client/money';
import { page } from './page.ts';

/** Credentials of an API client. */
export interface Client {
  readonly id: string;
  readonly key: string;
}

/** Options of the app. */
export interface AppOptions {
  /** The API client, or a function that registers one with the redirect URI of the app. */
  readonly client: Client | ((redirectUri: string) => Promise<Client>);
  /** Origin of the API and of its consent page. @default the real ones */
  readonly apiUrl?: string;
}

/** The app while it runs. */
export interface RunningApp {
  readonly origin: string;
  close(): Promise<void>;
}

const goal = 10_000_00n;
const scopes = ['balance'] as const;
const cookie = 'HttpOnly; SameSite=Lax; Path=/';

/** Serves the app on this machine. Port 0 chooses a free one. */
export async function listen(port: number, { client: given, apiUrl }: AppOptions): Promise<RunningApp> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is in use. Stop the program that uses it, or choose another one: PORT=${port + 1}`,
    );
    process.exit(1);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const redirectUri = `${origin}/callback`;
  const client = typeof given === 'function' ? await given(redirectUri) : given;
  const options = { client, baseUrl: apiUrl, scopes, retry: { limit: 1, baseDelayMs: 50 } };
  const stores = new Map<string, TokenStore>();

  const routes: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void>
  > = {
    '/': (_, response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
    '/sign-in': (_, response) => {
      const state = createState();
      response.setHeader('set-cookie', `${stateCookie(state)}=${state}; ${cookie}; Max-Age=900`);
      redirect(
        response,
        authorizationUrl({ clientId: client.id, redirectUri, scopes, state, baseUrl: apiUrl }),
      );
    },
    '/callback': async (request, response) => {
      const url = new URL(request.url ?? '/', origin);
      const name = stateCookie(url.searchParams.get('state') ?? '');
      try {
        const { code } = parseRedirect(url, { state: readCookie(request, name) });
        const token = memoryTokenStore();
        await createOAuth({ ...options, token }).exchangeCode({ code, redirectUri });
        const session = randomUUID();
        stores.set(session, token);
        response.setHeader('set-cookie', [`session=${session}; ${cookie}`, `${name}=; ${cookie}; Max-Age=0`]);
        redirect(response, '/');
      } catch (error) {
        logError(error);
        redirect(response, `/?${new URLSearchParams({ message: userMessage(error) })}`);
      }
    },
    '/balance': async (request, response) => {
      const token = stores.get(readCookie(request, 'session') ?? '');
      if (!token) return sendJson(response, 401, {});
      try {
        const { EUR } = await createWallet({ ...options, token }).getWalletBalance({ walletId: 'me' });
        const saved = EUR ? exactAmount(EUR.at_disposal, EUR.at_disposal_decimal) : '0.00';
        sendJson(response, 200, {
          balance: formatMoney(saved, { currency: 'EUR', locale: 'en-GB' }),
          share: Number((decimalToCents(saved) * 1_000n) / goal) / 1_000,
        });
      } catch (error) {
        logError(error);
        // A 401 of a token request means that the credentials of the app are wrong: a new sign-in does not help.
        const isOfApp = error instanceof OAuthError && error.status === 401;
        const signInAgain =
          error instanceof WalletError &&
          !isOfApp &&
          ['authorize_again', 'unauthorized'].includes(error.code);
        sendJson(response, signInAgain ? 401 : 502, { message: userMessage(error) });
      }
    },
  };

  server.on('request', (request, response) => {
    const route = routes[new URL(request.url ?? '/', origin).pathname];
    if (route) void route(request, response);
    else response.writeHead(404).end();
  });
  return {
    origin,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Errors of the client contain no secrets and no personal data. */
const logError = (error: unknown): void =>
  console.error(error instanceof WalletError ? error.message : error);

const redirect = (response: ServerResponse, location: string): void =>
  void response.writeHead(303, { location }).end();

const sendJson = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** The name of the cookie that keeps the state of an attempt to sign in. Two tabs each have their own. */
const stateCookie = (state: string): string => `state-${/^\w{8}/.exec(state)?.[0] ?? ''}`;

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = request.headers.cookie?.split('; ') ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
