import type { Fetch } from '@litas/client';
import {
  type Client,
  createOperationsClient,
  observeRequests,
  refreshTokens,
} from '@litas/client/operations';
import { QueryClient } from '@tanstack/react-query';
import type { Credentials } from '../credentials.ts';
import type { Mode } from '../modes/mode.ts';
import { defaultWorld } from '../modes/world-name.ts';
import type { Origins } from '../modes/origins.ts';
import { fetchOf } from '../modes/in-page-world.ts';
import type { RequestLog } from '../requests/request-log.ts';
import { type ScopedTokenStore, scopedTokenStore, storedToken } from './stored-token.ts';
import type { PageStorage } from './page-storage.ts';

/** The session of one mode: its server, its credentials and its data. */
export interface Session {
  readonly mode: Mode;
  readonly origin: string;
  /** Name of the world. */
  readonly world: string;
  readonly credentials: Credentials;
  /** Whether the sandbox belongs to a team, whose token the page sends. */
  readonly isTeam: boolean;
  /** Sends a request to the world of the session. */
  readonly send: Fetch;
  readonly client: Client;
  readonly tokens: ScopedTokenStore;
  /** The cached responses; cleared when the connection changes, and kept when the people of the world change. */
  readonly queries: QueryClient;
  /** Ids of the user and wallet that are shown. */
  readonly subject: { readonly userId: number | 'me'; readonly walletId: number | 'me' };
}

/** The options of a session. */
export interface SessionOptions {
  readonly mode: Mode;
  readonly origins: Origins;
  /** Name of the world. */
  readonly world: string;
  /** The token for a team sandbox. */
  readonly token: string | undefined;
  readonly credentials: Credentials;
  readonly log: RequestLog;
  readonly storage: PageStorage;
  /** The session before it, with other credentials. @default none */
  readonly before?: Session | undefined;
}

/** Creates the session of a mode. */
export function createSession(options: SessionOptions): Session {
  const { mode, origins, world, token, credentials, log, storage, before } = options;
  const origin = origins[mode];
  const tokens =
    mode === 'prism'
      ? scopedTokenStore()
      : storedToken(
          storage,
          `litas.token.${mode === 'msw' ? 'in-page' : origin}${world === defaultWorld ? '' : ` ${world}`}`,
        );
  const send: Fetch = async (url, init) => {
    const headers = {
      ...init.headers,
      ...(mode !== 'prism' && world !== defaultWorld && { 'x-sandbox-world': world }),
      ...(mode !== 'prism' && token !== undefined && { 'x-sandbox-token': token }),
    };
    return fetchOf(mode)(url, { ...init, headers });
  };
  const { onSigned, onResponse, onRetry, onTokenChange } = log;
  const client = createOperationsClient({
    client: credentials.client,
    // Prism has no tokens: client credentials sign.
    token: mode === 'prism' ? undefined : tokens,
    // A client for functions does not refresh by default.
    refresh: refreshTokens,
    baseUrl: origin,
    fetch: log.watch(fetchOf(mode)),
    timeoutMs: 10_000,
    allowBrowser: true,
    observe: observeRequests({ onSigned, onResponse, onRetry, onTokenChange }),
  });
  const isTeam = token !== undefined;
  // What was read stays valid: a change of a person would be shown from a cache that nothing refreshes.
  const queries = before && isSameClient(before.credentials, credentials) ? before.queries : newQueries();
  return { mode, origin, world, credentials, isTeam, send, client, tokens, queries, subject: subjects[mode] };
}

const isSameClient = ({ client: one }: Credentials, { client: other }: Credentials): boolean =>
  one.id === other.id && one.key === other.key;

// The client retries by itself; the page sends a request again only if the user asks for it.
const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The servers are in this tab or on this machine and work without a network.
        networkMode: 'always',
      },
    },
  });

// Prism has no tokens and no `me`; these are the ids of the examples.
const subjects = {
  msw: { userId: 'me', walletId: 'me' },
  sandbox: { userId: 'me', walletId: 'me' },
  prism: { userId: 5101, walletId: 14471 },
} as const satisfies Record<Mode, Session['subject']>;
