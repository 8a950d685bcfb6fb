import { gates } from '../../generated/gates.gen.ts';
import type { World } from '../../state/store.ts';
import { type Caller, scopesOf } from './caller.ts';

/**
 * Leaves out of an answer every field that none of the scopes shows, as the description's gates say.
 *
 * @param schema - Name of the schema of the value, or of its items.
 */
export function applyGates(schema: string, value: unknown, scopes: ReadonlySet<string>): unknown {
  const fields = gates[schema];
  if (!fields || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyGates(schema, item, scopes));
  const shown: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(value)) {
    const gate = fields[name] ?? fields['*'];
    if (gate?.scopes && !gate.scopes.some((scope) => scopes.has(scope))) continue;
    shown[name] = gate?.schema ? applyGates(gate.schema, content, scopes) : content;
  }
  return shown;
}

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
