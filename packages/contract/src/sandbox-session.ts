import {
  createOAuth,
  memoryTokenStore,
  type Scope,
  type TokenStore,
  type WalletOptions,
} from '@litas/client';
import { createSandbox, type Sandbox, type SandboxOptions } from '@litas/sandbox';
import { type Exchange, serve } from '@litas/sandbox/node';
import { client, person } from './cases/credentials.ts';
import { impatientClock } from './impatient-clock.ts';
import type { RunningServer } from './running-server.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';

/** A running sandbox whose first user is logged in. */
export interface SandboxSession extends RunningServer {
  readonly sandbox: Sandbox;
  readonly store: TokenStore;
  /** Options for wallets of the user. Waits end at once. */
  readonly options: WalletOptions;
  /** Requests since the login. */
  readonly exchanges: Exchange[];
  /** Counts the requests to a path. */
  count(path: string): number;
}

/** Starts a sandbox on a free port and logs its first user in, with all scopes that a login can grant. */
export async function openSession(sandboxOptions: SandboxOptions = {}): Promise<SandboxSession> {
  const sandbox = createSandbox(sandboxOptions);
  const exchanges: Exchange[] = [];
  const server = await serve(sandbox, {
    port: 0,
    // On a busy machine a request must not meet the end of an idle connection.
    limits: { keepAliveMs: 120_000 },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const store = memoryTokenStore();
  const options = { client, token: store, baseUrl: server.url, clock: impatientClock };
  const scopes = tokenScopesOf(readDescription()) as Scope[];
  await createOAuth(options).logIn({ ...person, scopes });
  exchanges.length = 0;
  return {
    url: server.url,
    close: () => server.close(),
    sandbox,
    store,
    options,
    exchanges,
    count: (path) => exchanges.filter(({ target }) => target.split('?')[0] === path).length,
  };
}
