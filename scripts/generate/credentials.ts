import type { Operation } from './description.ts';

/** Which credentials sign an operation: nobody's, the client's alone, or a token's or the client's. */
export type Credentials = 'none' | 'client' | 'any';

/** Reads from an operation's security which credentials it takes. */
export function credentialsOf(operation: Operation): Credentials {
  const withMac = (operation.security ?? []).filter((requirement) => 'Mac' in requirement);
  if (withMac.length === 0) return 'none';
  return withMac.some((requirement) => 'OAuth2' in requirement) ? 'any' : 'client';
}

/** The scopes of which any one lets a token through; none when no scope is needed. */
export function requiredScopesOf(operation: Operation): string[] {
  return (operation.security ?? []).flatMap((requirement) => requirement['OAuth2'] ?? []);
}
