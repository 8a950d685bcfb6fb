import { checkedBanner } from './banner.ts';
import { type Description, scopesOf } from './description.ts';

/** Emits the union of scope names. */
export function emitScopeType(description: Description): string {
  const names = Object.keys(scopesOf(description));
  return `${checkedBanner}

/** A scope that a user can grant; the \`_offline\` twin holds without a token. */
export type Scope =
${names.map((name) => `  | '${name}'`).join('\n')};
`;
}

/** Emits the scopes with their texts, for the consent page and for checks. */
export function emitScopeTexts(description: Description): string {
  return `${checkedBanner}

/** What each scope lets a client see or do. */
export const scopes = ${JSON.stringify(scopesOf(description), null, 2)} as const;

/** A scope that a user can grant. */
export type Scope = keyof typeof scopes;
`;
}
