import { z } from 'zod';
import { decodeBase64Url, encodeBase64Url } from '../http/base64-url.ts';
import { forbidden, invalidParameters } from '../http/http-error.ts';
import type { AuthorizationRequestRecord, ClientRecord, ConsentDecision } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';
import { type AuthorizationRequest, longestState } from './authorization-request.ts';
import { redirectProblem } from './redirect-uri.ts';
import { readScopes } from './scopes.ts';

/** Lifetime of a consent page, in seconds of the world clock. */
export const requestLifetime = 900;
/** Most requests of a world. Decided ones are removed first, then the oldest. */
const maxKept = 1_000;

/** An authorization request with its key and its decision. */
export interface KeptRequest extends AuthorizationRequest {
  readonly key: string;
  /** World time in Unix seconds. */
  readonly expiresAt: number;
  /** `undefined` before the decision. */
  readonly decision: ConsentDecision | undefined;
}

/**
 * Stores an authorization request until it expires.
 *
 * @returns The key.
 */
export function keepRequest(world: World, now: number, request: AuthorizationRequest): string {
  const key = randomText(world, 32);
  keep(world, now, toRecord({ ...request, key, expiresAt: now + requestLifetime, decision: undefined }));
  return key;
}

function keep(world: World, now: number, record: AuthorizationRequestRecord): void {
  const kept = world.authorizationRequests.list().filter(({ id }) => id !== record.id);
  const byDecision = [
    ...kept.filter(({ decision }) => decision !== undefined),
    ...kept.filter(({ decision }) => decision === undefined),
  ];
  for (const [index, { id, expiresAt }] of byDecision.entries()) {
    const excess = kept.length - index >= maxKept;
    if (excess || now >= expiresAt) world.authorizationRequests.delete(id);
  }
  world.authorizationRequests.put(record);
}

/** Finds a request by its key; `undefined` when there is none, or it has expired. */
export function findRequest(world: World, now: number, key: string): KeptRequest | undefined {
  const record = world.authorizationRequests.get(key);
  return record && toRequest(world, now, record);
}

/** Stores the decision about a request. */
export const keepDecision = (
  world: World,
  now: number,
  request: KeptRequest,
  decision: ConsentDecision,
): void => keep(world, now, toRecord({ ...request, decision }));

/**
 * Serializes an authorization request for the form of its page. A page that is only shown stores nothing in the world.
 */
export function sealRequest(world: World, now: number, request: AuthorizationRequest): string {
  const key = randomText(world, 32);
  const record = toRecord({ ...request, key, expiresAt: now + requestLifetime, decision: undefined });
  return encodeBase64Url(JSON.stringify(record));
}

/**
 * Reads the request of a form: the key of a stored request, or the text of {@link sealRequest}. Everything is validated again, since a
 * form can contain anything. Returns `undefined` when it is not valid or has expired.
 */
export function openRequest(world: World, now: number, text: string): KeptRequest | undefined {
  const sealed = readSealed(text);
  const kept = findRequest(world, now, sealed?.id ?? text);
  if (kept || !sealed) return kept;
  const request = toRequest(world, now, sealed);
  const lives = sealed.expiresAt <= now + requestLifetime;
  return request && lives && redirectProblem(request.redirectUri, request.client) === undefined
    ? request
    : undefined;
}

const sealedSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z\d]{32}$/),
  clientId: z.string(),
  redirectUri: z.string(),
  state: z.string().max(longestState).optional(),
  scopes: z.array(z.string()),
  expiresAt: z.int(),
});

function readSealed(text: string): AuthorizationRequestRecord | undefined {
  const json = decodeBase64Url(text);
  if (json === undefined) return undefined;
  try {
    return sealedSchema.parse(JSON.parse(json)) as AuthorizationRequestRecord;
  } catch {
    return undefined;
  }
}

const toRecord = ({
  key,
  client,
  redirectUri,
  state,
  scopes,
  email,
  decision,
  expiresAt,
}: KeptRequest): AuthorizationRequestRecord => ({
  id: key,
  clientId: client.id,
  redirectUri,
  ...(state !== undefined && { state }),
  scopes: scopes.map(({ name }) => name),
  ...(email !== undefined && { email }),
  ...(decision && { decision }),
  expiresAt,
});

function toRequest(world: World, now: number, record: AuthorizationRequestRecord): KeptRequest | undefined {
  const { id: key, redirectUri, state, email, decision, expiresAt } = record;
  if (now >= expiresAt) return undefined;
  const client = world.clients.get(record.clientId);
  const scopes = readScopes(record.scopes.join(' '));
  if (!client || !scopes.ok) return undefined;
  return { key, client, redirectUri, state, scopes: scopes.scopes, email, decision, expiresAt };
}

/** Parameters of `createSession`. */
interface SessionRequest {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly scope?: string | undefined;
  readonly state?: string | undefined;
  readonly 'user[email]'?: string | undefined;
}

/**
 * Stores an authorization request, for a consent page of its own.
 *
 * @returns The key, which is the last segment of the path of the page.
 */
export function prepareSession(
  world: World,
  now: number,
  client: ClientRecord,
  request: SessionRequest,
): string {
  const { client_id: clientId, redirect_uri: redirectUri, state, 'user[email]': email } = request;
  if (clientId !== client.id) throw forbidden('client_id is not the client that signs');
  const problem = redirectProblem(redirectUri, client);
  if (problem !== undefined)
    throw invalidParameters({ redirect_uri: [problem.charAt(0).toUpperCase() + problem.slice(1)] });
  if (state !== undefined && state.length > longestState) {
    throw invalidParameters({ state: [`Must be at most ${longestState} characters long`] });
  }
  const scopes = readScopes(request.scope ?? '');
  if (!scopes.ok) throw invalidParameters({ scope: [scopes.problem] });
  return keepRequest(world, now, { client, redirectUri, state, scopes: scopes.scopes, email });
}
