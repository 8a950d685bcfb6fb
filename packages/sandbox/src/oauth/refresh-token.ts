import { sendCode, takeCode } from '../domain/confirmation/confirmation-codes.ts';
import { forbidden, HttpError } from '../http/http-error.ts';
import type { ClientRecord, TokenRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';
import { extendedScopes } from './scopes.ts';
import { invalidGrant, invalidScope, type IssuedToken, issueToken, replaceTokens } from './tokens.ts';

/** Parameters of a token request with a refresh token. */
interface RefreshGrant {
  readonly refresh_token: string;
  readonly scope?: string | undefined;
  /** Code of the SMS, for extended scopes. */
  readonly code?: string | undefined;
}

/**
 * Issues the next token of a grant. Without activation the previous tokens become invalid immediately. With activation they stay valid
 * until the new token is activated; a second request replaces a token that was not activated. A token can have fewer scopes than the
 * grant, and the next one all of them again.
 *
 * A refresh token that is used twice is rejected, and no token is revoked: it cannot be used without the key of the client, so the second
 * use comes from a client that lost a response.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function refreshToken(
  world: World,
  now: number,
  client: ClientRecord,
  grant: RefreshGrant,
  when: 'at once' | 'when activated',
): IssuedToken {
  const [token] = world.tokens.where('refreshToken', grant.refresh_token);
  // The vendor's clients end the session when they get these descriptions.
  if (token?.clientId !== client.id) throw invalidGrant('No such refresh token');
  if (token.status !== 'active') throw invalidGrant('Refresh token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  const { clientId, userId, grantId } = token;
  const scopes = refreshedScopes(world, now, token, grant);
  replaceTokens(world, grantId, when === 'at once' ? ['active', 'inactive'] : ['inactive']);
  const next = { clientId, userId, ...scopes, grantId };
  return issueToken(world, now, next, when === 'at once' ? 'active' : 'inactive');
}

type Scopes = Pick<TokenRecord, 'scopes' | 'grantedScopes'>;

/**
 * Returns the scopes of the next token. Granted names limit it to these scopes. Extended scopes are added after the user confirmed them
 * with a code.
 */
function refreshedScopes(
  world: World,
  now: number,
  token: TokenRecord,
  { scope = '', code }: RefreshGrant,
): Scopes {
  const names = [...new Set(scope.split(' ').filter((name) => name !== ''))];
  const added = names.filter((name) => extendedScopes.has(name) && !token.grantedScopes.includes(name));
  const kept = names.filter((name) => !added.includes(name));
  if (!kept.every((name) => token.grantedScopes.includes(name))) {
    throw invalidScope('The scope is more than the user granted');
  }
  if (added.length > 0) confirm(world, now, token, added, code);
  const grantedScopes = [...token.grantedScopes, ...added];
  return { scopes: kept.length > 0 ? [...kept, ...added] : grantedScopes, grantedScopes };
}

/** Checks the code that the user got by SMS. Without a code, sends one and rejects the request. */
function confirm(
  world: World,
  now: number,
  { clientId, userId }: TokenRecord,
  added: readonly string[],
  code: string | undefined,
): void {
  const about = `${clientId} ${added.toSorted().join(' ')}`;
  if (code !== undefined) {
    takeCode(world, now, userId, 'scopes', code, about);
    return;
  }
  const user = world.users.get(userId);
  const phone = user?.profile.phone;
  if (!user || phone === undefined)
    throw forbidden('The user has no confirmed phone number to send a code to');
  sendCode(world, now, { user, purpose: 'scopes', clientId, to: { phone }, about });
  throw new HttpError(
    400,
    'invalid_code',
    `Scope ${added.join(' ')} needs the code that was sent to the user by SMS`,
    {
      properties: { code: ['Is missing; the code was sent now'] },
    },
  );
}
