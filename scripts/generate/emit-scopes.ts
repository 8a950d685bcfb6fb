import { type Description, extendedScopesOf, scopesOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** Emits the unions of scope names. */
export function emitScopeType(description: Description): string {
  return `${checkedBanner}

/** A scope that a user can grant; the \`_offline\` twin holds without a token. */
export type Scope =
${union(Object.keys(scopesOf(description)))};

/** A scope as it is asked for. With \`_optional\` a person may leave it out, and is not made to act for it now. */
export type RequestedScope = Scope | \`\${Scope}_optional\`;

/** A scope of higher risk, which is added to a token when it is refreshed, by a code that the person is sent. */
export type ExtendedScope =
${union(Object.keys(extendedScopesOf(description)))};
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

/** What each scope stands for that a code adds to a token. */
export const extendedScopes = ${JSON.stringify(extendedScopesOf(description), null, 2)} as const;
`;
}
