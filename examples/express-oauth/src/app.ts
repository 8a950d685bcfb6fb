import { fileURLToPath } from 'node:url';
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
  type WalletOptions,
} from '@litas/client';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { html } from './html.ts';
import { account, errorPage, layout, statementsPage, welcome } from './pages.ts';
import { cookieOptions, readCookie, Sessions, stateCookie, surplusCookies } from './sessions.ts';

/** Options of the app. */
export interface AppOptions {
  /** URL of this app, without a path. */
  readonly origin: string;
  /** Credentials of the API client. */
  readonly client: { readonly id: string; readonly key: string };
  /** Origin of a sandbox. @default the real API and its consent page */
  readonly sandbox?: string | undefined;
  /** More options of every wallet. @default none */
  readonly wallet?: Pick<WalletOptions, 'retry' | 'timeoutMs' | 'logger'>;
}

const scopes = ['email', 'balance', 'statements'] as const;

/** Creates the app. */
export function createApp({ origin, client, sandbox, wallet: more = {} }: AppOptions): Express {
  const options = { ...more, client, baseUrl: sandbox, scopes };
  const redirectUri = `${origin}/callback`;
  const cookie = cookieOptions(origin.startsWith('https:'));
  const sessions = new Sessions();
  const storeOf = (request: Request): TokenStore | undefined => sessions.find(readCookie(request, 'session'));

  const app = express();
  app.disable('x-powered-by');
  app.use(express.static(fileURLToPath(new URL('../public', import.meta.url))));

  app.get('/', async (request, response) => {
    const token = storeOf(request);
    if (!token) return void response.send(layout({ title: 'Welcome', body: welcome, signedIn: false }));
    const wallet = createWallet({ ...options, token });
    const [user, balances] = await Promise.all([
      wallet.getUser({ userId: 'me' }),
      wallet.getWalletBalance({ walletId: 'me' }),
    ]);
    const body = html`<p class="soft">${user.email}</p>
      ${account(balances)}`;
    response.send(layout({ title: 'Balance', body, signedIn: true }));
  });

  app.get('/statements', async (request, response) => {
    const token = storeOf(request);
    if (!token) return void response.redirect('/');
    const { after, before } = request.query;
    const page = await createWallet({ ...options, token }).listStatements({
      walletId: 'me',
      limit: 20,
      ...(typeof after === 'string' ? { after } : typeof before === 'string' ? { before } : {}),
    });
    const body = statementsPage(page.statements, page._metadata);
    response.send(layout({ title: 'Payments', body, signedIn: true }));
  });

  app.get('/sign-in', (request, response) => {
    const state = createState();
    for (const name of surplusCookies(request)) response.clearCookie(name, cookie);
    response.cookie(stateCookie(state), state, { ...cookie, maxAge: 15 * 60_000 });
    response.redirect(
      authorizationUrl({ clientId: client.id, redirectUri, scopes, state, baseUrl: sandbox }),
    );
  });

  app.get('/callback', async (request, response) => {
    const { state: returned } = request.query;
    const name = stateCookie(typeof returned === 'string' ? returned : '');
    const state = readCookie(request, name);
    response.clearCookie(name, cookie);
    const { code } = parseRedirect(`${origin}${request.originalUrl}`, { state });
    const token = memoryTokenStore();
    await createOAuth({ ...options, token }).exchangeCode({ code, redirectUri });
    sessions.remove(readCookie(request, 'session'));
    response.cookie('session', sessions.add(token), cookie);
    response.redirect('/');
  });

  app.post('/sign-out', async (request, response) => {
    const token = storeOf(request);
    endSession(request, response);
    // The user has signed out here, even if the API cannot be reached to revoke the token.
    if (token)
      await createOAuth({ ...options, token })
        .revoke()
        .catch(logError);
    response.redirect('/');
  });

  const endSession = (request: Request, response: Response): void => {
    sessions.remove(readCookie(request, 'session'));
    response.clearCookie('session', cookie);
  };

  const showError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    logError(error);
    const status = statusOf(error);
    const message = userMessage(error, request.acceptsLanguages('en', 'lt') || 'en');
    // The token cannot be refreshed any more: the user has to give consent again.
    if (status === 401) endSession(request, response);
    const signedIn = status !== 401 && storeOf(request) !== undefined;
    response.status(status);
    response.send(
      layout({ title: 'This did not work', body: errorPage(message, !signedIn && status < 500), signedIn }),
    );
  };
  app.use(showError);
  return app;
}

const statuses: Readonly<Record<string, number>> = {
  authorize_again: 401,
  unauthorized: 401,
  access_denied: 403,
  forbidden: 403,
  state_mismatch: 400,
  invalid_parameters: 400,
  rate_limit_exceeded: 429,
};

function statusOf(error: unknown): number {
  if (!(error instanceof WalletError)) return 500;
  // The credentials of the app are wrong, not those of the user.
  if (error instanceof OAuthError && error.status === 401) return 502;
  return statuses[error.code] ?? 502;
}

/** Errors of the client contain no secrets and no personal data. */
const logError = (error: unknown): void =>
  console.error(error instanceof WalletError ? error.message : error);
