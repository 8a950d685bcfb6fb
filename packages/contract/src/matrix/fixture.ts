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

/** A sandbox for the matrix. It is reset after a call that changed it. */
export interface Fixture {
  readonly origin: string;
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  fetch: Sandbox['fetch'];
  /** Returns the credentials of a signer. Its token is created when it is first needed. */
  credentialsOf(signer: Signer): Promise<{ client: Credentials; token?: Token }>;
  /** Finds the code that was sent last. */
  readonly codeOf: CodeOf;
  /** Adds a fault rule for an operation. */
  failWith(this: void, operationId: string, fault: Fault): Promise<void>;
  /** Removes all fault rules. */
  succeed(this: void): Promise<void>;
  /** Resets the world if a call has changed it. */
  tidy(): Promise<void>;
}

/** Clients of the matrix, in addition to the built-in ones. */
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

/** The time of all fixtures. Differences between two of them therefore come from the transports. */
const begun = Date.now();
const frozen = { now: new Date(begun), signingNow: () => begun, world };

/** The clock of the signers. It is frozen, like the clock of the fixture. */
export const fixtureClock: Clock = { ...impatientClock, now: () => begun };

/** Calls of one client per hour. */
const quota = 1_000;

/** A sandbox in which one client has used up its quota. Rejected calls change nothing, so all fixtures share it. */
let exhausted: Promise<Sandbox> | undefined;

async function exhaust(): Promise<Sandbox> {
  const sandbox = createSandbox({ ...frozen, quotas: true });
  const wallet = walletFor(sandbox, { client: busy, retry: false });
  for (let call = 0; call < quota; call += 1) await wallet.getClient();
  return sandbox;
}

/** Its key among the tokens, whose other keys are scopes. */
const replacedToken = '(replaced)';

/** Statuses that are decided before a resolver runs. */
const before = new Set([401, 403, 405, 406, 429, 500, 503]);

function walletFor({ origin, fetch }: Sandbox, options: WalletOptions): Wallet {
  return createWallet({ baseUrl: origin, fetch, clock: fixtureClock, ...options });
}

/**
 * Creates a fixture.
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

  /** Returns a token that another one has replaced. */
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

  /** Chooses the sandbox, and records a change. A call that is rejected before a resolver runs changes nothing. */
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
      // The sandbox was generated from the same description.
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
