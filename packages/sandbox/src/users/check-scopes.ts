import { invalidParameters } from '../core/refusal.ts';
import { extendedScopes, readScopes } from '../oauth/requested-scope.ts';

/** Refuses scopes, announced for the token to come, that no token can have. */
export function checkScopes(scopes: readonly string[] = []): void {
  const read = readScopes(scopes.filter((scope) => !extendedScopes.has(scope)).join(' '));
  if (!read.ok) throw invalidParameters({ 'parameters.scopes': [read.problem] });
}
