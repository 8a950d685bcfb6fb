import { scopes as knownScopes } from '../generated/scopes.gen.ts';
import type { Caller } from './caller.ts';

/** Says which scopes a caller lacks, any one of which would do. */
export function scopeMissing(caller: Caller, scopes: readonly string[]): string {
  return caller.kind === 'token'
    ? `The token does not have the scope that this needs: ${scopes.join(' or ')}`
    : `The user has not granted this client the scope that this needs: ${scopes.flatMap(offlineTwin).join(' or ')}`;
}

const offlineTwin = (scope: string): string[] =>
  `${scope}_offline` in knownScopes ? [`${scope}_offline`] : [];
