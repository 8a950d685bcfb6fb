import {
  type Clock,
  createWallet,
  type Credentials,
  type Token,
  tokenFrom,
  type Wallet,
  type WalletOptions,
  type RequestedScope,
} from '@litas/client';
import {
  createSandbox,
  type FaultRule,
  type PlainRequest,
  type PlainResponse,
  type Sandbox,
} from '@litas/sandbox';
import { client, person } from '../cases/credentials.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { impatientClock } from '../impatient-clock.ts';
import type { CodeOf, Fault, Signer } from './case.ts';

/** A sandbox for the matrix, put back to its seed whenever a call has changed it. */
export interface Fixture {
  readonly origin: string;
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  fetch: Sandbox['fetch'];
  /** The credentials of a signer; its token is made where there is none yet. */
  credentialsOf(signer: Signer): Promise<{ client: Credentials; token?: Token }>;
  /** Finds the code that was sent last. */
  readonly codeOf: CodeOf;
  /** Lets an operation fail until `succeed` is called. */
  failWith(this: void, operationId: string, fault: Fault): Promise<void>;
  /** Removes all fault rules. */
  succeed(this: void): Promise<void>;
  /** Puts the world back to its seed if anything has changed it. */
  tidy(): Promise<void>;
}

/** Clients of the matrix, beside the seeded ones. */
const powerless = { id: 'client_without_permissions', key: 'kQ3vX8nZs5bW1tYp7cRm2LhD9fJg4TaU' };
const busy = { id: 'client_that_calls_too_often', key: 'Zt6yPq1mVx9cKw3sRb8nHd5fLj2gTa7U' };
const permissions = [
  'use_oauth_api',
  'use_wallet_api',
  'give_trusted_user_info',
  'provide_registration_parameters',
];
const world = {
  clients: [
    { ...powerless, permissions: [] },
    { ...busy, permissions },
  ],
};

/** When all fixtures began: what differs between two of them comes from the transport to them. */
const begun = Date.now();
const frozen = { now: new Date(begun), signingNow: () => begun, world };

/** The clock of whoever signs for a fixture: it stands still with it, however long the tests take. */
export const fixtureClock: Clock = { ...impatientClock, now: () => begun };

/** Calls of one client in an hour. */
const quota = 1_000;

/** A sandbox in which one client has used its quota up. Refused calls change nothing, so that all fixtures share it. */
let exhausted: Promise<Sandbox> | undefined;

async function exhaust(): Promise<Sandbox> {
  const sandbox = createSandbox({ ...frozen, quotas: true });
  const wallet = walletFor(sandbox, { client: busy, retry: false });
  for (let call = 0; call < quota; call += 1) await wallet.getClient();
  return sandbox;
}

/** Stands for it among the tokens, where others stand by their scopes. */
const replacedToken = '(replaced)';

/** Statuses that come before a resolver. */
const before = new Set([401, 403, 405, 406, 429, 500, 503]);

function walletFor({ origin, fetch }: Sandbox, options: WalletOptions): Wallet {
  return createWallet({ baseUrl: origin, fetch, clock: fixtureClock, ...options });
}

/**
 * Makes a fixture.
 *
 * @param change - Changes the client that asks for tokens. Default: it stays as it is.
 */
export async function createFixture(change = (wallet: Wallet): Wallet => wallet): Promise<Fixture> {
  const sandbox = createSandbox(frozen);
  const drained = await (exhausted ??= exhaust());
  const all = tokenScopesOf(readDescription());
  const tokens = new Map<string, Token>();
  let changed = false;

  const tokenWith = async (scopes: readonly string[]): Promise<Token> => {
    const key = scopes.join(' ');
    const known = tokens.get(key);
    if (known) return known;
    const request = { grant_type: 'password', ...person, scope: scopes as RequestedScope[] } as const;
    const token = tokenFrom(await change(walletFor(sandbox, { client })).createToken(request));
    tokens.set(key, token);
    return token;
  };

  /** A token in whose place another one has come. */
  const replaced = async (): Promise<Token> => {
    const known = tokens.get(replacedToken);
    if (known) return known;
    const wallet = walletFor(sandbox, { client });
    const { refresh_token = '', ...response } = await wallet.createToken({
      grant_type: 'password',
      ...person,
    });
    await wallet.createToken({ grant_type: 'refresh_token', refresh_token });
    const token = tokenFrom(response);
    tokens.set(replacedToken, token);
    return token;
  };

  /** Who answers, and what is noted of it: what is refused before a resolver is asked changes nothing. */
  const route = (authorization: string | null | undefined) => {
    const isBusy = authorization?.includes(busy.id) ?? false;
    return {
      by: isBusy ? drained : sandbox,
      note: (method: string, status: number): void => {
        changed ||= method !== 'GET' && !isBusy && !before.has(status);
      },
    };
  };

  return {
    origin: sandbox.origin,
    handle: async (request) => {
      const { by, note } = route(request.headers['authorization']);
      const response = await by.handle(request);
      note(request.method, response.status);
      return response;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { by, note } = route(request.headers.get('authorization'));
      const response = await by.fetch(request);
      note(request.method, response.status);
      return response;
    },
    credentialsOf: async (signer) => {
      if (signer === 'no permissions') return { client: powerless };
      if (signer === 'too many calls') return { client: busy };
      if (signer === 'a replaced token') return { client, token: await replaced() };
      const token = await tokenWith(typeof signer === 'string' ? all : signer);
      if (signer !== 'a wrong key') return { client, token };
      const key = 'W'.repeat(32);
      return { client: { ...client, key }, token: { ...token, key } };
    },
    failWith: async (operationId, fault) => {
      // The operations of the description are those that the sandbox was generated from.
      const operations = [operationId] as FaultRule['operations'];
      await sandbox.faults.add({ ...fault, operations });
    },
    succeed: () => sandbox.faults.clear(),
    codeOf: async (recipient) => (await sandbox.messages({ recipient }))[0]?.code ?? '',
    tidy: async () => {
      if (!changed) return;
      changed = false;
      tokens.clear();
      await sandbox.reset();
    },
  };
}
