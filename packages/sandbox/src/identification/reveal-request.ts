import { applyGates } from '../access/apply-gates.ts';
import type { Caller } from '../access/caller.ts';
import { scopesOf } from '../access/scopes-of.ts';
import type { Answer, Call } from '../resolvers/resolver.ts';
import type { IdentificationRequestRecord } from '../store/identification-records.ts';
import type { World } from '../store/store.ts';
import { toIdentificationRequest } from './to-identification-request.ts';

type Shown = Answer<'getIdentificationRequest'>;

/** Shows of a request what the caller's scopes show. */
export async function revealRequest(
  {
    world,
    now,
    caller,
    request: { origin },
  }: Pick<Call<'getIdentificationRequest'>, 'world' | 'now' | 'caller' | 'request'>,
  record: IdentificationRequestRecord,
): Promise<Shown> {
  const whole = await toIdentificationRequest({ world, now, origin }, record);
  // Gates leave out optional fields only.
  return applyGates('IdentificationRequest', whole, await scopesFor(world, caller, record)) as Shown;
}

/** Of somebody who is not known yet, a token shows what it shows of its own user, and a client what it shows of everybody. */
async function scopesFor(
  world: World,
  caller: Caller,
  { userId }: IdentificationRequestRecord,
): Promise<ReadonlySet<string>> {
  if (userId === undefined && caller.kind === 'client') return new Set(caller.client.staticScopes);
  const subject = userId ?? (caller.kind === 'token' ? caller.token.userId : 0);
  return (await scopesOf(world, caller, subject)) ?? new Set();
}
