import { stateOf } from '../auth/store-state.ts';
import { createNonce } from '../mac/nonce.ts';
import type { Client } from '../transport/client.ts';

interface Identity {
  /** Random, so that keys which outlive the program meet no other person's. */
  readonly own: string;
  /** The session of the last call, and how often the person had signed in or out by then. */
  last?: { readonly session: string; readonly signIns: number };
  /** How often the session was another one without such a sign-in. */
  changes: number;
}

const identities = new WeakMap<Client, Identity>();

function known(client: Client): Identity {
  const identity = identities.get(client) ?? { own: createNonce(), changes: 0 };
  identities.set(client, identity);
  return identity;
}

/**
 * Returns what stands in keys for who a client makes calls as: the option `identity`, otherwise a text of its own for each client and
 * after each sign-in. It holds no token.
 */
export function identityOf(client: Client): string {
  const { identity } = client;
  if (identity !== undefined) return identity;
  const { own, changes } = known(client);
  return `${own}-${changes + signInsOf(client)}`;
}

const signInsOf = ({ tokens }: Client): number => (tokens ? stateOf(tokens).changes : 0);

/** Notes the session that a call was made in: a store may hold the token of a sign-in that went another way. */
export function noteSession(client: Client, { id }: { readonly id?: string }): void {
  if (id === undefined) return;
  const identity = known(client);
  const signIns = signInsOf(client);
  const { last } = identity;
  if (last?.signIns === signIns && last.session !== id) identity.changes += 1;
  identity.last = { session: id, signIns };
}
