import { Refusal } from '../core/refusal.ts';
import type { Identity } from '../store/entities.ts';
import type { World } from '../store/store.ts';
import { findUserBy } from './find-user.ts';
import { isPersonalCode } from './personal-code.ts';

/** Refuses a personal code that cannot be one of its country, or that is another user's. */
export async function checkIdentity(world: World, { nationality, code }: Identity): Promise<void> {
  if (code === undefined) return;
  if (!isPersonalCode(nationality, code)) throw invalidIdentity('Is not a personal code of the nationality');
  if (nationality !== undefined && (await findUserBy(world, { nationality, code }))) {
    throw invalidIdentity("Is another user's");
  }
}

/** The personal code is not the right one. */
export const invalidIdentity = (message: string): Refusal =>
  new Refusal(400, 'invalid_identity', 'The personal code does not match', {
    properties: { 'identity.code': [message] },
  });
