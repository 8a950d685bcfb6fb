import type { Trace } from '../../engine/request/trace.ts';
import type { Operation } from '../../generated/operations.gen.ts';
import { Refusal } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { NonceMemory, World } from '../../state/store.ts';
import { skewedNonces, unauthorized, verifyMac } from '../mac/verify-mac.ts';
import type { Caller } from './caller.ts';
import { explainUnknownId, otherKeys } from './mixed-up-credentials.ts';
import { needPermission } from './permissions.ts';

/** What authentication needs besides the request. */
export interface AuthenticationContext {
  readonly nonces: NonceMemory;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds. */
  readonly signingNow: number;
  /** Seconds by which the signing clock is wrong on purpose. @default 0 */
  readonly clockSkew?: number;
  /** Leaves explanations out of refusals. */
  readonly strict: boolean;
  /** Finds the world that a token belongs to. @default none is found */
  readonly worldOf?: (secret: string) => Promise<string | undefined>;
  /** Lets the token that signed expire. @default false */
  readonly expired?: boolean;
  /** Notes who signed, once the signature holds. @default nothing is noted */
  readonly trace?: Pick<Trace, 'caller'>;
}

interface Found {
  readonly caller: Caller;
  readonly key: string;
}

/** Finds out who signed a request, and makes sure that they may use this part of the API. */
export async function authenticate(
  world: World,
  operation: Operation,
  request: PlainRequest,
  context: AuthenticationContext,
): Promise<Caller> {
  const { nonces, now, signingNow, clockSkew = 0, strict, worldOf, expired = false, trace } = context;
  const find = async (id: string): Promise<Found | undefined> => {
    const caller = await callerOf(world, id);
    return caller && { caller, key: caller.kind === 'token' ? caller.token.key : caller.client.key };
  };
  const { caller } = await verifyMac(request, {
    find,
    nonces: skewedNonces(nonces, clockSkew),
    now: signingNow,
    ...(!strict && {
      explain: {
        unknownId: async (id: string) => explainUnknownId(world, id, await worldOf?.(id)),
        otherKeys: ({ caller: its }: Found) => otherKeys(world, its),
      },
    }),
  });
  if (trace) trace.caller = caller;
  if (caller.kind === 'token') {
    if (operation.credentials === 'client') {
      throw unauthorized('This operation is signed with the credentials of the client, not with a token');
    }
    if (expired && now < caller.token.expiresAt) await world.tokens.put({ ...caller.token, expiresAt: now });
    checkToken(caller, now, expired);
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
function checkToken({ token }: Caller & { kind: 'token' }, now: number, expired: boolean): void {
  if (token.status === 'revoked') throw invalidGrant('Token has been revoked');
  if (token.status === 'inactive') throw invalidGrant('Token is not active yet');
  if (token.status === 'replaced' || expired || now >= token.expiresAt)
    throw invalidGrant('Token has expired');
}

const invalidGrant = (description: string): Refusal => new Refusal(400, 'invalid_grant', description);
