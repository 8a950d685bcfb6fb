import type { World } from '../../state/store.ts';
import type { OtherKey } from '../mac/explain/key-variants.ts';
import { explained, type Explanation } from '../mac/explain/mistake.ts';
import type { Caller } from './caller.ts';

/** Number of the newest tokens, and of other clients, whose keys are tried. */
const triedTokens = 8;

/** Returns keys that a caller may have confused with its own. */
export function otherKeys({ clients, tokens }: World, caller: Caller): readonly OtherKey[] {
  const { client } = caller;
  const others = clients
    .list()
    .filter(({ id }) => id !== client.id)
    .slice(0, triedTokens);
  const foreign = others.map(({ id, key }): OtherKey => ({
    mistake: 'key_of_other_client',
    key,
    client: id,
  }));
  if (caller.kind === 'token') {
    const { id, refreshToken } = caller.token;
    return [
      { mistake: 'client_key_for_token', key: client.key },
      { mistake: 'id_as_key', key: id },
      { mistake: 'id_as_key', key: refreshToken },
      ...foreign,
    ];
  }
  const its = tokens.latest(triedTokens).filter(({ clientId }) => clientId === client.id);
  return [
    ...its.map(({ key }): OtherKey => ({ mistake: 'token_key_for_client', key })),
    { mistake: 'id_as_key', key: client.id },
    ...foreign,
  ];
}

/** Explains why an id does not exist in a world. */
export function explainUnknownId(
  { name, clients, tokens }: World,
  id: string,
  itsWorld: string | undefined,
): Explanation {
  if (itsWorld !== undefined && itsWorld !== name) return explained(['id_of_other_world']);
  if (tokens.where('refreshToken', id).length > 0) return explained(['refresh_token_as_id']);
  const known = clients.list();
  const recent = tokens.latest(searchedTokens);
  if ([...known, ...recent].some(({ key }) => key === id)) return explained(['id_and_key_swapped']);
  const sameLetters = ({ id: its }: { readonly id: string }) => its.toLowerCase() === id.toLowerCase();
  if (known.some(sameLetters) || recent.some(sameLetters)) return explained(['id_in_other_case']);
  return explained(['id_unknown']);
}

const searchedTokens = 100;
