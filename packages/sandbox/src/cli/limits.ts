import type { Limit } from '../generated/controls/types.gen.ts';
import { budgets } from '../state/budget.ts';

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576)} MiB`;
const count = (number: number): string => number.toLocaleString('en');

/** The limits of a sandbox, for the help of a command. */
export const limitsText = (command: string): string => `Limits of all worlds together:
  ${mebibytes(budgets.stateBytes)} of records, uploads and named snapshots
  ${mebibytes(budgets.journalBytes)} of journals
  ${count(budgets.worlds)} worlds
  ${count(budgets.nonces)} nonces
GET /__sandbox/limits and ${command} doctor show how much is used.`;

/** Formats how much of a limit is used, such as `1 of 256 MiB of state`. */
export const usageText = ({ name, unit, used, limit }: Limit): string =>
  unit === 'bytes'
    ? `${Math.ceil(used / 1_048_576)} of ${mebibytes(limit)} of ${name}`
    : `${count(used)} of ${count(limit)} ${unit}`;
