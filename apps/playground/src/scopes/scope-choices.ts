import { type Description, scopesOf } from '@litas/openapi/read/browser';
import { gatedFields } from './gated-fields.ts';
import { operationScopes } from './operation-scopes.ts';

/** A scope that one can ask for, and what it shows on this page. */
export interface ScopeChoice {
  readonly scope: string;
  /** What it gives, in words. */
  readonly words: string;
  /** Fields and operations of this page that it opens. */
  readonly opens: readonly string[];
}

/** Scopes that belong together. */
export interface ScopeGroup {
  readonly name: string;
  readonly choices: readonly ScopeChoice[];
}

/**
 * Lists the scopes that change something on this page, from the description alone.
 *
 * @param description - The description.
 */
export function scopeGroups(description: Description): readonly ScopeGroup[] {
  const person = opened(gatedFields(description, 'User').map(({ path, scopes }) => [path, scopes]));
  const wallet = opened([
    ...gatedFields(description, 'Wallet').map(({ path, scopes }) => [path, scopes] as const),
    ...['getWalletBalance', 'listStatements'].map((id) => [id, operationScopes(description, id)] as const),
  ]);
  // A scope that opens fields of both stands with the one where it opens more.
  for (const [scope, opens] of person) {
    const others = wallet.get(scope);
    if (others === undefined) continue;
    const [more, fewer] = others.length > opens.length ? [wallet, person] : [person, wallet];
    more.set(scope, [...opens, ...others]);
    fewer.delete(scope);
  }
  return [
    { name: 'The person', choices: choices(description, person) },
    { name: 'The wallet', choices: choices(description, wallet) },
  ];
}

/** Names of all scopes of the groups. */
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
