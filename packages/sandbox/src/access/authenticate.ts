import type { PlainRequest } from '../core/message.ts';
import { Refusal } from '../core/refusal.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { unauthorized } from '../mac/unauthorized.ts';
import { verifyMac } from '../mac/verify-mac.ts';
import type { NonceMemory, World } from '../store/store.ts';
import type { Caller } from './caller.ts';
import { needPermission } from './need-permission.ts';

/** What authentication needs besides the request. */
export interface AuthenticationContext {
  readonly nonces: NonceMemory;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds. */
  readonly signingNow: number;
  /** Leaves explanations out of refusals. */
  readonly strict: boolean;
}

/** Finds out who signed a request, and makes sure that they may use this part of the API. */
export async function authenticate(
  world: World,
  operation: Operation,
  request: PlainRequest,
  { nonces, now, signingNow, strict }: AuthenticationContext,
): Promise<Caller> {
  const find = async (id: string) => {
    const caller = await callerOf(world, id);
    return caller && { caller, key: caller.kind === 'token' ? caller.token.key : caller.client.key };
  };
  const { caller } = await verifyMac(request, { find, nonces, now: signingNow, strict });
  if (caller.kind === 'token') {
    if (operation.credentials === 'client') {
      throw unauthorized('This operation is signed with the credentials of the client, not with a token');
    }
    checkToken(caller, now);
  }
  const section = operation.path.startsWith('/oauth/') ? 'use_oauth_api' : 'use_wallet_api';
  needPermission(caller, [section]);
  if (operation.permissions) needPermission(caller, operation.permissions);
  return caller;
}

async function callerOf(world: World, id: string): Promise<Caller | undefined> {
  const client = await world.clients.get(id);
  if (client) return { kind: 'client', client };
  const token = await world.tokens.get(id);
  const itsClient = token && (await world.clients.get(token.clientId));
  return itsClient && { kind: 'token', client: itsClient, token };
}

/** After a refresh the token before has had its time: its client must take the new one, as after an expiry. */
function checkToken({ token }: Caller & { kind: 'token' }, now: number): void {
  if (token.status === 'revoked') throw invalidGrant('Token has been revoked');
  if (token.status === 'inactive') throw invalidGrant('Token is not active yet');
  if (token.status === 'replaced' || now >= token.expiresAt) throw invalidGrant('Token has expired');
}

const invalidGrant = (description: string): Refusal => new Refusal(400, 'invalid_grant', description);
