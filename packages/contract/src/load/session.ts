import {
  createWallet,
  type Scope,
  tokenFrom,
  type Wallet,
  WalletError,
  type WalletOptions,
  type RequestedScope,
} from '@litas/client';
import { seededClients } from '@litas/sandbox';
import { client, person } from '../cases/credentials.ts';
import { randomFrom } from '../faults/random.ts';
import { impatientClock } from '../impatient-clock.ts';
import { chooseCall, type Noted } from './calls.ts';
import { causeOf, faultRules } from './faults.ts';
import { imbalances, takePicture } from './picture.ts';

/** A session: a world of its own, two users, and a share of calls with a fault. */
export interface SessionOptions {
  /** URL of the sandbox. */
  readonly url: string;
  /** Name of the world. */
  readonly world: string;
  readonly seed: number;
  readonly calls: number;
  /** From 0 to 1. */
  readonly faultShare: number;
  readonly scopes: readonly Scope[];
}

/** The result of a session. */
export interface SessionOutcome {
  /** Milliseconds that each call took. */
  readonly latencies: readonly number[];
  /** Errors by cause. */
  readonly errors: readonly string[];
  /** Errors without an explanation. */
  readonly unexplained: readonly unknown[];
  /** Acknowledged changes that are missing, and money that is missing. */
  readonly lost: readonly string[];
  /** Calls in which a fault fired. */
  readonly fired: number;
}

/** Calls of a session that run at once. */
const together = 2;

/** Runs a session, checks that every acknowledged change is there, and removes its world. */
export async function runSession(options: SessionOptions): Promise<SessionOutcome> {
  const { url, world, seed, calls, faultShare, scopes } = options;
  const headers = { 'x-sandbox-world': world };
  const inWorld: WalletOptions = {
    client,
    baseUrl: url,
    clock: impatientClock,
    fetch: (target, init) => fetch(target, { ...init, headers: { ...init.headers, ...headers } }),
  };
  const control = (method: string, path: string, body?: object): Promise<Response> => {
    const json = body && { body: JSON.stringify(body) };
    return fetch(`${url}/__sandbox${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...json,
    });
  };
  const logIn = async (username: string, password: string): Promise<Wallet> => {
    const request = {
      grant_type: 'password',
      username,
      password,
      scope: scopes as RequestedScope[],
    } as const;
    const token = tokenFrom(await createWallet(inWorld).createToken(request));
    return createWallet({ ...inWorld, token, refresh: false });
  };

  const ona = await logIn(person.username, person.password);
  const mantas = await logIn('37060000103', 'paper-lantern-7');
  const reader = createWallet({ ...inWorld, client: seededClients.staticReader });
  const before = await takePicture(reader);
  for (const rule of faultRules(faultShare, seed)) await control('POST', '/faults', rule);

  const random = randomFrom(seed);
  const noted: Noted = { registered: [], descriptions: [], cancelled: [] };
  const latencies: number[] = [];
  const errors: string[] = [];
  const unexplained: unknown[] = [];
  for (let made = 0; made < calls; made += together) {
    const batch = Array.from({ length: together }, (_, index) => made + index);
    await Promise.all(
      batch.map(async (number) => {
        const call = chooseCall(random);
        const begun = performance.now();
        await call({ ona, mantas, noted }, number).catch((error: unknown) => {
          const cause = causeOf(error);
          if (cause === undefined) unexplained.push(error);
          else errors.push(cause);
        });
        latencies.push(performance.now() - begun);
      }),
    );
  }

  const { faults } = (await (await control('GET', '/faults')).json()) as { faults: { fired: number }[] };
  await control('DELETE', '/faults');
  const lost = [...imbalances(before, await takePicture(reader)), ...(await missing(ona, noted))];
  await control('DELETE', `/worlds/${world}`);
  const fired = faults.reduce((sum, each) => sum + each.fired, 0);
  return { latencies, errors, unexplained, lost, fired };
}

/** Returns the acknowledged changes that are missing. */
async function missing(ona: Wallet, { registered, descriptions, cancelled }: Noted): Promise<string[]> {
  const lost: string[] = [];
  for (const email of registered) {
    const again = await ona.registerUser({ email }).catch((error: unknown) => error);
    if (!(again instanceof WalletError && again.code === 'user_already_exists'))
      lost.push(`the user ${email}`);
  }
  // Calls that ran at once may have arrived in any order, and an unacknowledged one may have been the last.
  const last = descriptions.findLastIndex(({ acknowledged }) => acknowledged);
  const { account } = await ona.getWallet({ walletId: 'me' });
  const possible = descriptions.slice(Math.max(0, last - together + 1)).map(({ text }) => text);
  if (last >= 0 && !possible.includes(account?.description ?? '')) lost.push('the description of the wallet');
  const { pending_payments } = await ona.listPendingPayments({ walletId: 'me' });
  for (const id of cancelled) {
    if (pending_payments.some((payment) => payment.id === id)) lost.push(`the cancellation of payment ${id}`);
  }
  return lost;
}
