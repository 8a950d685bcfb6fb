import { type Description, extendedScopesOf, scopesOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** Emits the unions of scope names. */
export function emitScopeType(description: Description): string {
  return `${checkedBanner}

/** A scope that a user can grant; the same scope with \`_offline\` is valid without a token. */
export type Scope =
${union(Object.keys(scopesOf(description)))};
`;
}

const union = (names: readonly string[]): string => names.map((name) => `  | '${name}'`).join('\n');

/** Emits the scopes with their texts, for the consent page and for checks. */
export function emitScopeTexts(description: Description): string {
  return `${checkedBanner}

/** What each scope lets a client see or do. */
export const scopes = ${JSON.stringify(scopesOf(description), null, 2)} as const;

/** A scope that a user can grant. */
export type Scope = keyof typeof scopes;

/** Descriptions of the scopes that a code adds to a token. */
export const extendedScopes = ${JSON.stringify(extendedScopesOf(description), null, 2)} as const;
`;
}
