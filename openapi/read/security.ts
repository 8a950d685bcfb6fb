import type { Description, Operation } from './types.ts';

/** Which credentials sign an operation: none, the client's alone, or a token's or the client's. */
export type Credentials = 'none' | 'client' | 'any';

/** Returns which credentials an operation takes. */
export function credentialsOf({ security = [] }: Operation): Credentials {
  const withMac = security.filter((requirement) => 'Mac' in requirement);
  if (withMac.length === 0) return 'none';
  return withMac.some((requirement) => 'OAuth2' in requirement) ? 'any' : 'client';
}

/** Returns the scopes of which a token needs any one; none when the operation needs no scope. */
export const requiredScopesOf = ({ security = [] }: Operation): string[] => [
  ...new Set(security.flatMap((requirement) => requirement['OAuth2'] ?? [])),
];

/** Returns the scopes that a user can grant with their texts, the `_offline` twins included. */
export const scopesOf = ({ components }: Description): Readonly<Record<string, string>> =>
  components.securitySchemes['OAuth2']?.flows?.authorizationCode.scopes ?? {};

/** Returns the names of the scopes that a token can have: those without the `_offline` twins. */
export const tokenScopesOf = (description: Description): string[] =>
  Object.keys(scopesOf(description)).filter((scope) => !scope.endsWith('_offline'));

/** Returns the scopes that a code adds to a token, with their texts. */
export const extendedScopesOf = ({ components }: Description): Readonly<Record<string, string>> =>
  components.securitySchemes['OAuth2']?.['x-extended-scopes'] ?? {};
