import { addPayment, type AddedPayment, type NewPayment } from '../../domain/editing/add-payment.ts';
import { listUsers, setUser, type ListedUser, type UserChange } from '../../domain/editing/edit-users.ts';
import { setWallet, type WalletChange } from '../../domain/editing/edit-wallets.ts';
import { endPayment, type PaymentAction } from '../../domain/editing/end-payment.ts';
import {
  listIdentificationRequests,
  type IdentificationFilter,
  type IdentificationState,
} from '../../domain/editing/identification-state.ts';
import {
  listStatements,
  walletHistory,
  type StatementFilter,
  type StatementPage,
  type WalletHistory,
} from '../../domain/editing/wallet-history.ts';
import {
  listWallets,
  stateOf,
  type WalletFilter,
  type WalletState,
} from '../../domain/editing/wallet-state.ts';
import type { World } from '../../state/store.ts';
import { isDue, settleDue } from '../context/transact.ts';

/** The people and wallets of a world, to look at and to change. */
export interface EditableWorld {
  /** Returns the users with all fields, without their passwords. */
  users(this: void): Promise<ListedUser[]>;
  /**
   * Adds a user with a wallet, or replaces the profile or the password of a user. Contacts in the profile are confirmed.
   *
   * @param change - The id of a present user, and what to replace; without an id, the new user.
   * @returns The user.
   * @throws `Error` that names the invalid fields.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const { id, wallets } = await sandbox.setUser({ profile: { display_name: 'Emma', email: 'emma@example.org' } });
   * console.log(id > 5103, wallets.length); // true 1
   */
  setUser(this: void, change: UserChange): Promise<ListedUser>;
  /**
   * Returns the wallets with balances, reservations, pending and scheduled payments, cards and favorites. Amounts are in cents.
   *
   * @param filter - Condition: user. @default all
   */
  wallets(this: void, filter?: WalletFilter): Promise<WalletState[]>;
  /**
   * Adds a wallet to a user, or replaces the account or the marks of a wallet.
   *
   * @param change - The id of a present wallet, or the user of a new one, and what to replace.
   * @returns The wallet.
   * @throws `Error` that names the invalid fields.
   */
  setWallet(this: void, change: WalletChange): Promise<WalletState>;
  /**
   * Returns a page of the statements of a wallet, newest first. Unlike `listStatements` of the API it needs no token.
   *
   * @param walletId - Id of the wallet.
   * @param filter - Conditions and page. @default the newest 100
   */
  statements(this: void, walletId: number, filter?: StatementFilter): Promise<StatementPage>;
  /**
   * Returns the balance of a wallet at the end of each day with statements.
   *
   * @param walletId - Id of the wallet.
   * @param currency - Currency. @default 'EUR'
   */
  walletHistory(this: void, walletId: number, currency?: string): Promise<WalletHistory>;
  /**
   * Adds a payment between two wallets, or between a wallet and another bank: now, at a later time of the world clock, or when the receiver
   * enters a password.
   *
   * @param payment - The parties, the amount in cents, and when it is booked.
   * @returns The id of the transfer, and the state of the payment.
   * @throws `Error` that names the invalid fields, or when the wallet has too little money.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
   * await sandbox.addPayment({ to: 14471, amount: 210_000, currency: 'EUR', details: 'Salary', date: '2026-02-05T08:00:00Z' });
   * await sandbox.clock.set('2026-02-05T08:00:00Z');
   * const { statements } = await sandbox.statements(14471, { limit: 1 });
   * console.log(statements[0]?.details); // Salary
   */
  addPayment(this: void, payment: NewPayment): Promise<AddedPayment>;
  /**
   * Books or cancels a payment that is not booked yet: a payment with a password, a reservation, or a scheduled payment.
   *
   * @param transferId - Id of the transfer.
   * @param action - `book` moves the money now.
   * @returns The state of the payment.
   * @throws `Error` when there is no such payment, when it has ended, or when the wallet has too little money.
   */
  endPayment(this: void, transferId: number, action: PaymentAction): Promise<AddedPayment>;
  /**
   * Returns the identification requests with their documents, newest first.
   *
   * @param filter - Condition: user. @default all
   */
  identificationRequests(this: void, filter?: IdentificationFilter): Promise<IdentificationState[]>;
}

/** Runs work on the world in one transaction, and throws its `HttpError`. */
export type AtPresent = <Value>(
  work: (world: World, now: number) => Value | Promise<Value>,
  kind?: 'read' | 'write',
) => Promise<Value>;

/** Creates the methods that show and change people and wallets. */
export function editableWorld(atPresent: AtPresent): EditableWorld {
  /** Reads the world after everything that is due has happened. */
  const settled = async <Value>(
    work: (world: World, now: number) => Value | Promise<Value>,
  ): Promise<Value> => {
    if (await atPresent(isDue, 'read')) await atPresent(settleDue);
    return atPresent(work, 'read');
  };
  const edit = <Value>(work: (world: World, now: number) => Value | Promise<Value>): Promise<Value> =>
    atPresent(async (world, now) => {
      settleDue(world, now);
      return work(world, now);
    });
  return {
    users: () => settled(listUsers),
    setUser: (change) => edit((world, now) => setUser(world, now, change)),
    wallets: (filter) => settled((world, now) => listWallets(world, now, filter)),
    setWallet: (change) => edit(async (world, now) => stateOf(world, now, setWallet(world, change))),
    statements: (walletId, filter) => settled((world) => listStatements(world, walletId, filter)),
    walletHistory: (walletId, currency) => settled((world) => walletHistory(world, walletId, currency)),
    addPayment: (payment) => edit((world, now) => addPayment(world, now, payment)),
    endPayment: (transferId, action) => edit((world, now) => endPayment(world, now, transferId, action)),
    identificationRequests: (filter) =>
      settled((world, now) => listIdentificationRequests(world, now, filter)),
  };
}
