import {
  authorizationUrl,
  createOAuth,
  createState,
  createWallet,
  OAuthError,
  parseRedirect,
  type Token,
  type TokenStore,
  userMessage,
  WalletError,
} from '@litas/client';
import { exactAmount, formatMoney, signedAmount } from '@litas/client/money';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { layout } from './layout.ts';
import { Sealer } from './seal.ts';
import { stateCookie, surplusCookies } from './state-cookie.ts';

interface Bindings {
  readonly WALLET_ID: string;
  readonly WALLET_KEY: string;
  /** 32 random bytes in Base64. */
  readonly COOKIE_SECRET: string;
  /** Origin of a sandbox, for development. */
  readonly API_URL?: string;
}

type Request = Context<{ Bindings: Bindings }>;

const scopes = ['email', 'balance', 'statements'] as const;

const app = new Hono<{ Bindings: Bindings }>();

app.get('/', async (context) => {
  const wallet = walletOf(context);
  if (!wallet)
    return context.html(layout('Welcome', html`<a class="button" href="/sign-in">Sign in with Paysera</a>`));
  // The three calls share a refresh, and the new token is in the cookie of the response.
  const [user, balances, { statements }] = await Promise.all([
    wallet.getUser({ userId: 'me' }),
    wallet.getWalletBalance({ walletId: 'me' }),
    wallet.listStatements({ walletId: 'me', limit: 5 }),
  ]);
  const { EUR } = balances;
  const body = html`<p>${user.email ?? ''}</p>
    <p class="balance">${EUR ? money(exactAmount(EUR.at_disposal, EUR.at_disposal_decimal), 'EUR') : '–'}</p>
    <ul>
      ${statements.map(
        ({ other_party, details, amount, amount_decimal, direction, currency }) =>
          html`<li>
            <span>${other_party?.display_name ?? details ?? ''}</span>
            <b class="${direction}"
              >${money(signedAmount(exactAmount(amount, amount_decimal), direction), currency)}</b
            >
          </li>`,
      )}
    </ul>
    <form method="post" action="/sign-out"><button>Sign out</button></form>`;
  return context.html(layout('Balance', body));
});

app.get('/sign-in', (context) => {
  const state = createState();
  for (const name of surplusCookies(getCookie(context))) deleteCookie(context, name, cookieOf(context));
  setCookie(context, stateCookie(state), state, { ...cookieOf(context), maxAge: 900 });
  const { WALLET_ID: clientId, API_URL: baseUrl } = context.env;
  return context.redirect(
    authorizationUrl({ clientId, redirectUri: redirectUri(context), scopes, state, baseUrl }),
  );
});

app.get('/callback', async (context) => {
  const name = stateCookie(context.req.query('state') ?? '');
  const state = getCookie(context, name);
  deleteCookie(context, name, cookieOf(context));
  const { code } = parseRedirect(context.req.url, { state });
  await createOAuth(optionsOf(context)).exchangeCode({ code, redirectUri: redirectUri(context) });
  return context.redirect('/');
});

app.post('/sign-out', async (context) => {
  // The cookie is deleted, even if the API cannot be reached to revoke the token.
  if (getCookie(context, 'wallet'))
    await createOAuth(optionsOf(context))
      .revoke()
      .catch(() => undefined);
  deleteCookie(context, 'wallet', cookieOf(context));
  return context.redirect('/', 303);
});

app.onError((error, context) => {
  // Errors of the client contain no secrets and no personal data.
  console.error(error instanceof WalletError ? error.message : error);
  const code = error instanceof WalletError ? error.code : undefined;
  // A 401 of a token request means that the credentials of the app are wrong: a new sign-in does not help.
  const isOfApp = error instanceof OAuthError && error.status === 401;
  const signInAgain = code === 'authorize_again' || (code === 'unauthorized' && !isOfApp);
  if (signInAgain) deleteCookie(context, 'wallet', cookieOf(context));
  const message = userMessage(error, context.req.header('accept-language'));
  const body = html`<p>${message}</p>
    <a class="button" href="${signInAgain ? '/sign-in' : '/'}">${signInAgain ? 'Sign in' : 'Back'}</a>`;
  return context.html(layout('This did not work', body), signInAgain ? 401 : 502);
});

export default app;

const walletOf = (context: Request) =>
  getCookie(context, 'wallet') === undefined ? undefined : createWallet(optionsOf(context));

const optionsOf = (context: Request) => ({
  client: { id: context.env.WALLET_ID, key: context.env.WALLET_KEY },
  baseUrl: context.env.API_URL,
  token: cookieStore(context),
  scopes,
});

const redirectUri = (context: Request): string => new URL('/callback', context.req.url).href;

const cookieOf = (context: Request) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: context.req.url.startsWith('https:') }) as const;

/** A store for one request: reads its cookie, and writes to the response. */
function cookieStore(context: Request): TokenStore {
  const sealer = new Sealer(context.env.COOKIE_SECRET);
  const given = getCookie(context, 'wallet');
  let token: Promise<Token | undefined> | undefined;
  return {
    get: () => (token ??= given === undefined ? Promise.resolve(undefined) : sealer.unseal(given)),
    set: async (next) => {
      token = Promise.resolve(next);
      if (!next) deleteCookie(context, 'wallet', cookieOf(context));
      else
        setCookie(context, 'wallet', await sealer.seal(next), {
          ...cookieOf(context),
          maxAge: 30 * 24 * 3600,
        });
    },
    // No other request can write to this store, so there is nothing to wait for.
    lock: (work) => work(),
  };
}

const money = (amount: string, currency: string): string =>
  formatMoney(amount, { currency, locale: 'en-GB' });
