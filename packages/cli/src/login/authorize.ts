import {
  authorizationUrl,
  createOAuth,
  createState,
  type Credentials,
  parseRedirect,
  type RequestedScope,
  type Token,
  WalletError,
} from '@litas/client';
import { isLoopback, productionUrl } from '../profiles/caller.ts';
import { CommandError, UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { plain, printMessage } from '../terminal/print.ts';
import { startRedirectServer } from './redirect-server.ts';

/** Longest wait for the consent, in milliseconds. */
const consentMs = 10 * 60_000;

/** What is requested of a user, and how. */
export interface Authorization {
  /** Port of the redirect; 0 chooses a free one. */
  readonly port: number;
  /** Whether to open a browser. */
  readonly open: boolean;
  readonly locale?: string;
  readonly baseUrl: string;
  readonly client: Credentials;
  readonly scopes: readonly string[];
}

/**
 * Asks for consent in the browser, and exchanges the code for a token.
 *
 * @throws CommandError when there is no token.
 */
export async function authorize(
  { baseUrl, client, scopes, port, open, locale }: Authorization,
  context: Context,
): Promise<Token> {
  await using server = await startRedirectServer(port);
  const { redirectUri } = server;
  const state = createState();
  try {
    const oauth = createOAuth({ client, baseUrl, fetch: (url, init) => context.fetch(url, init) });
    const url = authorizationUrl({
      clientId: client.id,
      redirectUri,
      scopes: scopes as RequestedScope[],
      state,
      ...(locale !== undefined && { locale }),
      // The consent page of production is on another host than its API; a sandbox has both.
      ...(URL.parse(baseUrl)?.origin !== productionUrl && { baseUrl }),
    });
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(consentMs)]);
    // The redirect can arrive before the program that opens the browser has ended.
    const redirected = server.wait((redirect) => parseRedirect(redirect, { state }), signal);
    redirected.catch(() => {});
    await showPage(url, open, context);
    const { code } = await redirected;
    return await oauth.exchangeCode({ code, redirectUri }, { signal: context.signal });
  } catch (error) {
    throw failureOf(error, baseUrl);
  }
}

async function showPage(url: string, open: boolean, context: Context): Promise<void> {
  const opened = open && (await context.openBrowser(url));
  printMessage(
    opened ? 'The consent page is open in your browser. If not, open:' : 'Open the consent page:',
    context,
  );
  printMessage(`  ${url}`, context);
  printMessage('Waiting for the consent. Press Ctrl-C to stop.', context);
}

function failureOf(error: unknown, baseUrl: string): unknown {
  if (!(error instanceof WalletError)) return error;
  const { code } = error;
  const description = (error as { description?: string }).description;
  const details = description === undefined ? '' : ` ${plain(description)}.`;
  if (code === 'access_denied')
    return new CommandError('You did not consent. Nothing was stored.', 'credentials', { cause: error });
  if (code === 'state_mismatch') {
    return new CommandError(
      'The redirect is not the one of this login: its state is another one. Start the login again, and use the page that it opens.',
      'credentials',
      { cause: error },
    );
  }
  if (code === 'configuration') {
    return new UsageError(`${error.message.replace('baseUrl', '--base-url')}.`, { cause: error });
  }
  if (code === 'connection' || code === 'timeout') {
    const remedy = isLoopback(baseUrl)
      ? 'Start a sandbox: litas sandbox'
      : 'Check the network, and --base-url.';
    return new CommandError(`No server responds at ${baseUrl}. ${remedy}`, 'connection', { cause: error });
  }
  return new CommandError(
    `${error.message}.${details} Check the id and the key of the API client, and whether they are for ${baseUrl}.`,
    'credentials',
    { cause: error },
  );
}
