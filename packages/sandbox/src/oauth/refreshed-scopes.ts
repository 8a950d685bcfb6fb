import { sendCode } from '../confirmation/send-code.ts';
import { takeCode } from '../confirmation/take-code.ts';
import { forbidden, Refusal } from '../core/refusal.ts';
import type { TokenRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { invalidScope } from './invalid-grant.ts';
import type { RefreshGrant } from './refresh-token.ts';
import { extendedScopes } from './requested-scope.ts';

type Scopes = Pick<TokenRecord, 'scopes' | 'grantedScopes'>;

/**
 * The scopes of the next token. Names that were granted narrow it to them; extended ones are added, for the code that the user was
 * sent when they were first asked for.
 */
export async function refreshedScopes(
  world: World,
  now: number,
  token: TokenRecord,
  { scope = '', code }: RefreshGrant,
): Promise<Scopes> {
  const names = [...new Set(scope.split(' ').filter((name) => name !== ''))];
  const added = names.filter((name) => extendedScopes.has(name) && !token.grantedScopes.includes(name));
  const kept = names.filter((name) => !added.includes(name));
  if (!kept.every((name) => token.grantedScopes.includes(name))) {
    throw invalidScope('The scope is more than the user granted');
  }
  if (added.length > 0) await confirm(world, now, token, added, code);
  const grantedScopes = [...token.grantedScopes, ...added];
  return { scopes: kept.length > 0 ? [...kept, ...added] : grantedScopes, grantedScopes };
}

/** The user confirms by the code of an SMS; without a code one is sent. The token stays as it is until the right one comes. */
async function confirm(
  world: World,
  now: number,
  { clientId, userId }: TokenRecord,
  added: readonly string[],
  code: string | undefined,
): Promise<void> {
  const about = `${clientId} ${added.toSorted().join(' ')}`;
  if (code !== undefined) {
    await takeCode(world, now, userId, 'scopes', code, about);
    return;
  }
  const user = await world.users.get(userId);
  const phone = user?.profile.phone;
  if (!user || phone === undefined)
    throw forbidden('The user has no confirmed phone number to send a code to');
  await sendCode(world, now, { user, purpose: 'scopes', clientId, to: { phone }, about });
  throw new Refusal(
    400,
    'invalid_code',
    `Scope ${added.join(' ')} needs the code that the user was sent by SMS`,
    {
      properties: { code: ['Is missing; it was sent now'] },
    },
  );
}
