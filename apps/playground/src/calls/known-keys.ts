import { knownPersonTokens } from './person-tokens.ts';
import type { ClientKey } from '../credentials.ts';
import type { Session } from '../session/session.ts';

/** Returns the keys with which the page can sign: those of its clients and of its tokens. */
export function knownKeys({ credentials: { client, reader }, tokens }: Session): readonly ClientKey[] {
  const connected = tokens.get();
  return [client, reader, ...(connected === undefined ? [] : [connected]), ...knownPersonTokens()];
}
