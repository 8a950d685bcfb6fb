import type { PendingPaymentRecord, UserRecord } from '../state/records.ts';
import type { WorldSeed } from '../state/world-seed.ts';
import { exampleClient, staticClient } from './clients.ts';
import { pendingPaymentsOf } from './people/pending-payments.ts';
import { seededMembers } from './people/people.ts';

/** The password of users of a world file that has none for them. */
export const defaultPassword = 'correct-horse-9';

/** The keys and passwords that every sandbox has, and that are public. */
export const published: ReadonlySet<string> = new Set(
  [
    defaultPassword,
    exampleClient.key,
    staticClient.key,
    ...seededMembers().map(({ user }) => user.password),
    ...pendingPaymentsOf(0).map(({ password }) => password),
  ].filter((secret) => secret !== null),
);

/** Whether an id is that of a client that every sandbox without teams has. */
export const isPublishedId = (id: string): boolean => id === exampleClient.id || id === staticClient.id;

/** Returns a user or a payment of a private world: a password that is public becomes the derived one. */
export const withoutPublishedPassword = <Row extends UserRecord | PendingPaymentRecord>(row: Row): Row =>
  row.password !== null && published.has(row.password) ? { ...row, password: null } : row;

/** Returns the initial state of a private world: without clients, and without passwords that are public. */
export const unpublished = (seed: WorldSeed): WorldSeed => ({
  ...seed,
  isPrivate: true,
  clients: [],
  users: seed.users.map(withoutPublishedPassword),
  pendingPayments: seed.pendingPayments.map(withoutPublishedPassword),
});
