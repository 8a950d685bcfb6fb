import { sendCode, takeCode } from '../domain/confirmation/confirmation-codes.ts';
import { forbidden, HttpError } from '../http/http-error.ts';
import type { ClientRecord, TokenRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';
import { extendedScopes } from './scopes.ts';
import { invalidGrant, invalidScope, type IssuedToken, issueToken, replaceTokens } from './tokens.ts';

/** What a client sends to refresh a token. */
interface RefreshGrant {
  readonly refresh_token: string;
  readonly scope?: string | undefined;
  /** What the user was sent by SMS, for extended scopes. */
  readonly code?: string | undefined;
}

/**
 * Gives the next token. At once, the access token and the refresh token before are no longer good; with activation they stay good
 * until the next one is activated, which a second request for one makes room for. The next token may have fewer scopes than were
 * granted; the one after it may have all of them again.
 *
 * A refresh token that comes twice is refused and nothing more: unlike a bearer's, it is of no use without the client's key, so
 * that the second try is a client that lost an answer, not a thief.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export async function refreshToken(
  world: World,
  now: number,
  client: ClientRecord,
  grant: RefreshGrant,
  when: 'at once' | 'when activated',
): Promise<IssuedToken> {
  const [token] = await world.tokens.where('refreshToken', grant.refresh_token);
  // The vendor's clients know these descriptions, and end the session on them.
  if (token?.clientId !== client.id) throw invalidGrant('No such refresh token');
  if (token.status !== 'active') throw invalidGrant('Refresh token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  const { clientId, userId, grantId } = token;
  const scopes = await refreshedScopes(world, now, token, grant);
  await replaceTokens(world, grantId, when === 'at once' ? ['active', 'inactive'] : ['inactive']);
  const next = { clientId, userId, ...scopes, grantId };
  return issueToken(world, now, next, when === 'at once' ? 'active' : 'inactive');
}

type Scopes = Pick<TokenRecord, 'scopes' | 'grantedScopes'>;

/**
 * The scopes of the next token. Names that were granted narrow it to them; extended ones are added, for the code that the user was
 * sent when they were first asked for.
 */
async function refreshedScopes(
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
  throw new HttpError(
    400,
    'invalid_code',
    `Scope ${added.join(' ')} needs the code that the user was sent by SMS`,
    {
      properties: { code: ['Is missing; it was sent now'] },
    },
  );
}
