import type { Client } from '../transport/client.ts';

/** The client of each wallet. Query options need its identity. */
export const clientsOfWallets = new WeakMap<object, Client>();
