import type { Description, Operation } from './types.ts';

/** The credentials that sign an operation: none, only the client's, or those of a token or the client. */
export type Credentials = 'none' | 'client' | 'any';

/** Returns the credentials that sign an operation. */
export function credentialsOf({ security = [] }: Operation): Credentials {
  const withMac = security.filter((requirement) => 'Mac' in requirement);
  if (withMac.length === 0) return 'none';
  return withMac.some((requirement) => 'OAuth2' in requirement) ? 'any' : 'client';
}

/** Returns the scopes of which a token needs one; empty if the operation needs no scope. */
export const requiredScopesOf = ({ security = [] }: Operation): string[] => [
  ...new Set(security.flatMap((requirement) => requirement['OAuth2'] ?? [])),
];

/** Returns the scopes that a user can grant, with their texts, including `_offline` scopes. */
export const scopesOf = ({ components }: Description): Readonly<Record<string, string>> =>
  components.securitySchemes['OAuth2']?.flows?.authorizationCode.scopes ?? {};

/** Returns the names of the scopes that a token can have, without `_offline` scopes. */
export const tokenScopesOf = (description: Description): string[] =>
  Object.keys(scopesOf(description)).filter((scope) => !scope.endsWith('_offline'));

/** Returns the extended scopes, with their texts. */
export const extendedScopesOf = ({ components }: Description): Readonly<Record<string, string>> =>
  components.securitySchemes['OAuth2']?.['x-extended-scopes'] ?? {};
