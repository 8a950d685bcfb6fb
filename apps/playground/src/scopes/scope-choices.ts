import { type Description, scopesOf } from '@litas/openapi/read/browser';
import { gatedFields } from './gated-fields.ts';
import { operationScopes } from './operation-scopes.ts';

/** A scope that can be requested, and its effect on this page. */
export interface ScopeChoice {
  readonly scope: string;
  /** Its description. */
  readonly words: string;
  /** The fields and operations of this page that it permits. */
  readonly opens: readonly string[];
}

/** A group of scopes. */
export interface ScopeGroup {
  readonly name: 'person' | 'wallet';
  readonly choices: readonly ScopeChoice[];
}

/**
 * Returns the scopes of the description that affect this page.
 *
 * @param description - The description.
 */
export function scopeGroups(description: Description): readonly ScopeGroup[] {
  const person = opened(gatedFields(description, 'User').map(({ path, scopes }) => [path, scopes]));
  const wallet = opened([
    ...gatedFields(description, 'Wallet').map(({ path, scopes }) => [path, scopes] as const),
    ...['getWalletBalance', 'listStatements'].map((id) => [id, operationScopes(description, id)] as const),
  ]);
  // A scope for fields of both is listed in the group with more fields.
  for (const [scope, opens] of person) {
    const others = wallet.get(scope);
    if (others === undefined) continue;
    const [more, fewer] = others.length > opens.length ? [wallet, person] : [person, wallet];
    more.set(scope, [...opens, ...others]);
    fewer.delete(scope);
  }
  return [
    { name: 'person', choices: choices(description, person) },
    { name: 'wallet', choices: choices(description, wallet) },
  ];
}

/** Returns the names of all scopes of the groups. */
export const allScopes = (groups: readonly ScopeGroup[]): readonly string[] =>
  groups.flatMap((group) => group.choices.map(({ scope }) => scope));

function opened(gates: readonly (readonly [string, readonly string[]])[]): Map<string, readonly string[]> {
  const byScope = new Map<string, readonly string[]>();
  for (const [path, scopes] of gates)
    for (const scope of scopes) byScope.set(scope, [...(byScope.get(scope) ?? []), path]);
  return byScope;
}

const choices = (
  description: Description,
  byScope: ReadonlyMap<string, readonly string[]>,
): readonly ScopeChoice[] =>
  Array.from(byScope, ([scope, opens]) => ({
    scope,
    words: scopesOf(description)[scope] ?? scope,
    opens,
  }));
