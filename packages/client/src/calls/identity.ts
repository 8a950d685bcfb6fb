import { sessionOf } from '../auth/session.ts';
import { latestOf, stateOf } from '../auth/store-state.ts';
import { createNonce } from '../mac/nonce.ts';
import type { Token } from '../options/credentials.ts';
import type { Client } from '../transport/client.ts';

interface Identity {
  /** Random, so that keys which outlive the program match those of no other user. */
  readonly own: string;
  /** The last session that was seen, and the number of sign-ins and sign-outs at that time. */
  last?: { readonly session: string; readonly signIns: number };
  /** How often the session has changed without such a sign-in. */
  changes: number;
  /** Whether the store returns promises, so that its token is not known at once. */
  isAsync?: boolean;
}

const identities = new WeakMap<Client, Identity>();

function known(client: Client): Identity {
  const identity = identities.get(client) ?? { own: createNonce(), changes: 0 };
  identities.set(client, identity);
  return identity;
}

/**
 * Returns the text that identifies the user of a client in keys: the option `identity`, otherwise a text that is different for each client
 * and after each sign-in. It contains no token.
 */
export function identityOf(client: Client): string {
  const { identity } = client;
  if (identity !== undefined) return identity;
  noteStored(client);
  const { own, changes } = known(client);
  return `${own}-${changes + signInsOf(client)}`;
}

const signInsOf = ({ tokens }: Client): number => (tokens ? stateOf(tokens).changes : 0);

/** Records the session of a call: a store may contain the token of a sign-in that did not use {@link createOAuth}. */
export function noteSession(client: Client, { id }: { readonly id?: string }): void {
  if (id === undefined) return;
  const identity = known(client);
  const signIns = signInsOf(client);
  const { last } = identity;
  if (last?.signIns === signIns && last.session !== id) identity.changes += 1;
  identity.last = { session: id, signIns };
}

/** Records the session of the token that a store contains, where the store returns it at once. */
function noteStored(client: Client): void {
  const { tokens } = client;
  const identity = known(client);
  if (!tokens || identity.isAsync) return;
  let stored: Token | Promise<Token | undefined> | undefined;
  try {
    stored = tokens.get();
  } catch {
    // The next call reports it.
    return;
  }
  if (stored && 'then' in stored) {
    identity.isAsync = true;
    stored.catch(() => {});
    return;
  }
  const token = latestOf(stateOf(tokens), stored);
  noteSession(client, { id: token ? sessionOf(token) : '' });
}
