import type { Caller } from '../../access/caller.ts';
import type { World } from '../../store/store.ts';
import type { Mistake } from './mistake.ts';

/** A key that a client may have mixed up with the right one. */
export interface OtherKey {
  readonly mistake: Mistake;
  readonly key: string;
}

/** Tokens of a client whose keys are tried, the newest ones. */
const triedTokens = 8;

/** The keys that a caller may have mixed up with their own. */
export async function otherKeys({ clients, tokens }: World, caller: Caller): Promise<readonly OtherKey[]> {
  const { client } = caller;
  const others = (await clients.list()).filter(({ id }) => id !== client.id).slice(0, triedTokens);
  const foreign = others.map(({ key }): OtherKey => ({ mistake: 'key_of_other_client', key }));
  if (caller.kind === 'token') {
    const { id, refreshToken } = caller.token;
    return [
      { mistake: 'client_key_for_token', key: client.key },
      { mistake: 'id_as_key', key: id },
      { mistake: 'id_as_key', key: refreshToken },
      ...foreign,
    ];
  }
  const its = (await tokens.list()).slice(-triedTokens).filter(({ clientId }) => clientId === client.id);
  return [
    ...its.map(({ key }): OtherKey => ({ mistake: 'token_key_for_client', key })),
    { mistake: 'id_as_key', key: client.id },
    ...foreign,
  ];
}
