import type { Operation } from '../../generated/operations.gen.ts';
import { HttpError, unauthorized } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { NonceMemory } from '../../state/nonces.ts';
import type { World } from '../../state/store.ts';
import type { OtherKey } from '../mac/explain/key-variants.ts';
import type { Explanation } from '../mac/explain/mistake.ts';
import { type Explain, type MacCheck, verifyMac } from '../mac/verify-mac.ts';
import type { Caller } from './caller.ts';
import { explainUnknownId, otherKeys } from './mixed-up-credentials.ts';
import { needPermission } from './permissions.ts';

/** A caller, and the key that verifies its signatures. */
export interface CallerWithKey {
  readonly caller: Caller;
  readonly key: string;
}

/** A signed request with its context. */
interface SignedRequest {
  readonly request: PlainRequest;
  readonly world: World;
  /** Signing clock, Unix seconds. */
  readonly signingNow: number;
  /** World of the signature's id, when the request names a world itself. */
  readonly worldOfSigner: string | undefined;
}

/** Settings of the verification of signatures. */
export interface AuthenticationSettings {
  readonly nonces: NonceMemory;
  /** Whether errors have no explanations. */
  readonly strict: boolean;
}

/**
 * Finds the caller whose credentials signed a request.
 *
 * @param strict - Whether errors have no explanations.
 * @throws `HttpError` with 401 when the signature is not valid.
 */
export const authenticate = (
  signed: SignedRequest,
  nonces: NonceMemory,
  strict: boolean,
): Promise<CallerWithKey> => verifyMac(signed.request, new CallerCheck(signed, nonces, strict));

/** The check of a signature against the credentials of a world. */
class CallerCheck implements MacCheck<CallerWithKey>, Explain<CallerWithKey> {
  readonly nonces: NonceMemory;
  readonly now: number;
  readonly explain: Explain<CallerWithKey> | undefined;
  readonly #world: World;
  readonly #worldOfSigner: string | undefined;

  constructor(
    { world, signingNow, worldOfSigner }: Omit<SignedRequest, 'request'>,
    nonces: NonceMemory,
    strict: boolean,
  ) {
    this.nonces = nonces;
    this.now = signingNow;
    this.explain = strict ? undefined : this;
    this.#world = world;
    this.#worldOfSigner = worldOfSigner;
  }

  find(id: string): CallerWithKey | undefined {
    const { clients, tokens } = this.#world;
    const client = clients.get(id);
    if (client) return { caller: { kind: 'client', client }, key: client.key };
    const token = tokens.get(id);
    const itsClient = token && clients.get(token.clientId);
    return itsClient && { caller: { kind: 'token', client: itsClient, token }, key: token.key };
  }

  unknownId(id: string): Explanation | Promise<Explanation> {
    return explainUnknownId(this.#world, id, this.#worldOfSigner);
  }

  otherKeys({ caller }: CallerWithKey): readonly OtherKey[] {
    return otherKeys(this.#world, caller);
  }
}

/** Context of the check of credentials. */
interface Admission {
  readonly operation: Operation;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** The fault of the request. */
  readonly fault: { readonly expiredToken?: boolean | undefined } | undefined;
}

/**
 * Checks that the credentials of a caller are of the required kind, have not expired, and belong to a client with the required
 * permissions.
 *
 * @throws `HttpError` with 400, 401 or 403 when they are not.
 */
export function checkCredentials(caller: Caller, { operation, now, fault }: Admission): void {
  if (caller.kind === 'token') {
    if (operation.credentials === 'client') {
      throw unauthorized('This operation requires client credentials, not a token');
    }
    checkToken(caller, now, fault?.expiredToken === true);
  }
  const section = operation.path.startsWith('/oauth/') ? 'use_oauth_api' : 'use_wallet_api';
  needPermission(caller, [section]);
  if (operation.permissions) needPermission(caller, operation.permissions);
}

/** Lets the token of a caller expire, as a fault demands, where the operation accepts tokens. */
export function expireToken(
  caller: Caller,
  { world, operation, now }: Pick<Admission, 'operation' | 'now'> & { readonly world: World },
): void {
  if (caller.kind === 'client' || operation.credentials === 'client') return;
  if (now < caller.token.expiresAt) world.tokens.put({ ...caller.token, expiresAt: now });
}

/** Checks the status of a token. One that a refresh replaced counts as expired: the client must use the new one. */
function checkToken({ token }: Caller & { kind: 'token' }, now: number, expired: boolean): void {
  if (token.status === 'revoked') throw invalidGrant('Token has been revoked');
  if (token.status === 'inactive') throw invalidGrant('Token is not active yet');
  if (token.status === 'replaced' || expired || now >= token.expiresAt)
    throw invalidGrant('Token has expired');
}

const invalidGrant = (description: string): HttpError => new HttpError(400, 'invalid_grant', description);
