import type { World } from '../../store/store.ts';
import { explained, type Explanation } from './mistake.ts';

/** Finds out why nobody in a world has an id. */
export async function explainUnknownId(
  { name, clients, tokens }: World,
  id: string,
  itsWorld: string | undefined,
): Promise<Explanation> {
  if (itsWorld !== undefined && itsWorld !== name) return explained(['id_of_other_world']);
  if ((await tokens.where('refreshToken', id)).length > 0) return explained(['refresh_token_as_id']);
  const known = await clients.list();
  const recent = (await tokens.list()).slice(-triedTokens);
  if ([...known, ...recent].some(({ key }) => key === id)) return explained(['id_and_key_swapped']);
  const sameLetters = ({ id: its }: { readonly id: string }) => its.toLowerCase() === id.toLowerCase();
  if (known.some(sameLetters) || recent.some(sameLetters)) return explained(['id_in_other_case']);
  return explained(['id_unknown']);
}

const triedTokens = 100;
