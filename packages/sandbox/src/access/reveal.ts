import type { World } from '../store/store.ts';
import { applyGates } from './apply-gates.ts';
import type { Caller } from './caller.ts';
import { scopesOf } from './scopes-of.ts';

/**
 * Shows of something what a caller's scopes for its user show. For operations whose path names no user; where it does, the gates are
 * applied to the answer anyway.
 *
 * @param schema - Name of the schema in the description.
 */
export async function reveal<Shown extends object>(
  world: World,
  caller: Caller,
  userId: number,
  schema: string,
  value: Shown,
): Promise<Shown> {
  const scopes = (await scopesOf(world, caller, userId)) ?? new Set<string>();
  // Gates leave out optional fields only.
  return applyGates(schema, value, scopes) as Shown;
}
