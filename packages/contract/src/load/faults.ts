import { type FaultRule } from '@litas/sandbox';
import { WalletError } from '@litas/client';

/** What goes wrong, in equal shares. */
const kinds: readonly FaultRule[] = [
  { status: 500 },
  { status: 503 },
  { status: 429, retryAfterSeconds: 0 },
  { connection: 'drop' },
  { connection: 'lose' },
  { connection: 'cut' },
];

/** Rules that let a share of all calls go wrong, always the same ones for a seed. */
export const faultRules = (share: number, seed: number): FaultRule[] =>
  kinds.map((kind) => ({ ...kind, probability: share / kinds.length, seed }));

/** What a fault lets an error say: a status or a lost connection. */
const codesOfFaults = new Set([
  'internal_server_error',
  'internal_error',
  'rate_limit_exceeded',
  'connection',
]);

/** What the world says when two calls want the same payment, or a call is made anew whose response was lost. */
const codesOfWorld = new Set(['invalid_state', 'user_already_exists']);

/** Names the cause of an error; `undefined` for what nothing explains. */
export function causeOf(error: unknown): string | undefined {
  if (!(error instanceof WalletError)) return undefined;
  const { status } = error as { status?: number };
  if (codesOfFaults.has(error.code) || status === 503) return `fault: ${status ?? error.code}`;
  return codesOfWorld.has(error.code) ? `world: ${error.code}` : undefined;
}
