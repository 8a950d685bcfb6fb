import { expect } from 'vitest';
import type { Sandbox, WorldFile } from '../../src/index.ts';
import { seedWorld } from '../../src/seed/seed-world.ts';
import type { PendingPaymentRecord } from '../../src/state/records.ts';
import { type ApiResponse, call, type Credentials, frozenSandbox, staticClient } from '../support/caller.ts';
import { people, type Person, tokenOf } from '../support/people.ts';
import type { BankState, Movement, Payment, Scheduled, Signer, Wallet } from './bank-model.ts';

/** The sandbox that is tried out. */
export interface Reality {
  readonly sandbox: Sandbox;
  kept: Awaited<ReturnType<Sandbox['snapshot']>> | undefined;
}

/** Where every sequence of commands begins, and what a reset comes back to. */
export interface StartingPoint {
  readonly sandbox: Sandbox;
  readonly start: Awaited<ReturnType<Sandbox['snapshot']>>;
  readonly beginning: BankState;
  readonly state: BankState;
}

const noon = 1_769_860_800;
const ieva = { id: 42, walletId: 4200 };
const movement = (days: number, amount: number, direction: 'in' | 'out', details: string) =>
  ({ date: noon + days * 86_400, amount, currency: 'EUR', direction, details }) as const;
const statements = [
  movement(-3, 1_000, 'in', 'Gift'),
  movement(1, 500, 'out', 'Ferry'),
  movement(4, 2_500, 'in', 'Refund'),
  movement(9, 3_900, 'out', 'Hotel'),
];

/** A user with scheduled statements, in addition to the seeded users. */
const world: WorldFile = {
  seeded: true,
  users: [
    {
      id: ieva.id,
      profile: { email: 'ieva@example.org' },
      wallets: [
        {
          id: ieva.walletId,
          opening: { EUR: 1_000 },
          statements,
          reservations: [{ currency: 'EUR', amount: 70, details: 'Cabin' }],
        },
      ],
    },
  ],
};

/** The wallets of the world. */
export const walletIds = [14471, 14472, 14503, 14519, 20115, ieva.walletId];
/** The scopes that money needs. */
export const scopes = [
  'balance',
  'statements',
  'recent_statements',
  'incoming_payments',
  'outgoing_payments',
  'check_has_sufficient_balance',
];

/** With these, one side of what waits is seen, and the last days of what was. */
const fewScopes = ['recent_statements', 'incoming_payments'];

/** Begins the world, reads what it holds, and logs in some people. */
export async function startingPoint(): Promise<StartingPoint> {
  const sandbox = frozenSandbox({ world });
  const read = (target: string) => call(sandbox, staticClient, `/rest/v1/${target}`);
  const seed = seedWorld({ seed: 1, today: noon - (noon % 86_400), clock: { ahead: 0 } });
  const beginning: BankState = {
    now: noon,
    wallets: new Map(await Promise.all(walletIds.map(async (id) => [id, await walletOf(id)] as const))),
    payments: new Map(seed.pendingPayments.map((payment) => [payment.id, toPayment(payment)])),
    scheduled: statements
      .filter(({ date }) => date > noon)
      .map((each): Scheduled => ({ ...each, amount: BigInt(each.amount), walletId: ieva.walletId })),
    tokens: [],
  };
  const everybody = ['ona', 'mantas', 'coffeeCorner', 'jakub'] as const;
  const tokens = await Promise.all(
    [scopes, fewScopes].flatMap((wanted) => everybody.map((person) => logIn(sandbox, person, wanted, noon))),
  );
  return { sandbox, start: await sandbox.snapshot(), beginning, state: { ...beginning, tokens } };

  async function walletOf(id: number): Promise<Wallet> {
    const reservations = await read(`wallet/${id}/reservation-statements?limit=200`);
    return {
      ownerId: seed.wallets.find((each) => each.id === id)?.ownerId ?? ieva.id,
      opening:
        id === ieva.walletId
          ? new Map([['EUR', 1_000n]])
          : new Map(
              seed.balances.filter((one) => one.walletId === id).map((one) => [one.currency, one.opening]),
            ),
      reservations: (reservations.body['reservation_statements'] as Record<string, unknown>[]).map((one) => ({
        currency: String(one['currency']),
        amount: BigInt(Number(one['amount'])),
      })),
      movements: (await allMovements(sandbox, id)).toReversed(),
    };
  }
}

const toPayment = (payment: PendingPaymentRecord): Payment => ({
  from: payment.senderWalletId,
  to: payment.receiverWalletId,
  currency: payment.currency,
  amount: payment.amount,
  details: payment.details,
  password: payment.password ?? '',
  validUntil: payment.validUntil,
  receiverMayCancel: payment.cancelableBy.includes('receiver'),
  wrongPasswords: 0,
  status: 'waiting',
});

/** Logs a user in. */
export async function logIn(
  sandbox: Sandbox,
  person: Person,
  wanted: readonly string[],
  now: number,
): Promise<Signer> {
  const credentials = await tokenOf(sandbox, person, wanted.join(' '));
  const name = `${person} with ${wanted.join(' ')}`;
  return { credentials, name, userId: people[person].id, scopes: wanted, expiresAt: now + 3_600 };
}

/** All movements of a wallet, the newest first. */
export const allMovements = (sandbox: Sandbox, walletId: number): Promise<Movement[]> =>
  walk(sandbox, staticClient, walletId, new URLSearchParams({ limit: '200' }), 'after');

/** The movements that a query finds, page by page. */
export async function walk(
  sandbox: Sandbox,
  credentials: Credentials,
  walletId: number,
  query: URLSearchParams,
  paging: string,
): Promise<Movement[]> {
  const found: Movement[] = [];
  for (;;) {
    const response = await call(sandbox, credentials, `/rest/v1/wallet/${walletId}/statements?${query}`);
    found.push(...movementsOf(response));
    const { has_next: more, cursors } = response.body['_metadata'] as {
      has_next: boolean;
      cursors: { after?: string };
    };
    if (!more) return found;
    if (paging === 'offset') query.set('offset', String(found.length));
    else query.set('after', cursors.after ?? '');
  }
}

/** The movements of a page. */
export function movementsOf({ status, body }: ApiResponse): Movement[] {
  expect(status).toBe(200);
  return (body['statements'] as (Omit<Movement, 'amount'> & { amount: number })[]).map(
    ({ date, amount, currency, direction, details }) => ({
      date,
      amount: BigInt(amount),
      currency,
      direction,
      details,
    }),
  );
}
