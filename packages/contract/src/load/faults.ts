import { type FaultRule } from '@litas/sandbox';
import { WalletError } from '@litas/client';

/** The faults, in equal shares. */
const kinds: readonly FaultRule[] = [
  { status: 500 },
  { status: 503 },
  { status: 429, retryAfterSeconds: 0 },
  { connection: 'drop' },
  { connection: 'lose' },
  { connection: 'cut' },
];

/** Returns rules that let a share of all calls fail, the same ones for the same seed. */
export const faultRules = (share: number, seed: number): FaultRule[] =>
  kinds.map((kind) => ({ ...kind, probability: share / kinds.length, seed }));

/** Returns what an error of a fault shows: a status or a lost connection. */
const codesOfFaults = new Set([
  'internal_server_error',
  'internal_error',
  'rate_limit_exceeded',
  'connection',
]);

/** The error codes when two calls want the same payment, or when a call whose response was lost is repeated. */
const codesOfWorld = new Set(['invalid_state', 'user_already_exists']);

/** Returns the cause of an error; `undefined` for an unexplained one. */
export function causeOf(error: unknown): string | undefined {
  if (!(error instanceof WalletError)) return undefined;
  const { status } = error as { status?: number };
  if (codesOfFaults.has(error.code) || status === 503) return `fault: ${status ?? error.code}`;
  return codesOfWorld.has(error.code) ? `world: ${error.code}` : undefined;
}
