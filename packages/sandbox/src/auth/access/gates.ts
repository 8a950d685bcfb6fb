import { gates } from '../../generated/gates.gen.ts';
import type { World } from '../../state/store.ts';
import { type Caller, scopesOf } from './caller.ts';

/**
 * Removes the fields of a response body for which the scopes are missing, by the gates of the description.
 *
 * @param schema - Name of the schema of the value, or of its items.
 */
export function applyGates(schema: string, value: unknown, scopes: ReadonlySet<string>): unknown {
  const fields = gates[schema];
  if (!fields || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyGates(schema, item, scopes));
  const shown: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const content: unknown = (value as Record<string, unknown>)[name];
    const gate = fields[name] ?? fields['*'];
    if (gate?.scopes && !gate.scopes.some((scope) => scopes.has(scope))) continue;
    shown[name] = gate?.schema ? applyGates(gate.schema, content, scopes) : content;
  }
  return shown;
}

/**
 * Removes the fields of a value that the caller's scopes for its user do not reveal. For operations without a user in the path; for others
 * the gates are applied to the response.
 *
 * @param schema - Name of the schema in the description.
 */
export function reveal<Shown extends object>(
  world: World,
  caller: Caller,
  userId: number,
  schema: string,
  value: Shown,
): Shown {
  const scopes = scopesOf(world, caller, userId) ?? new Set<string>();
  // Gates remove optional fields only.
  return applyGates(schema, value, scopes) as Shown;
}
