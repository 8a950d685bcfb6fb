import { HttpError } from '../../http/http-error.ts';
import type { Identity } from '../../state/entities.ts';
import type { World } from '../../state/store.ts';
import { findUserBy } from './users.ts';

/**
 * Checks that a personal code is valid for its country and belongs to no other user.
 *
 * @throws `HttpError` with 400.
 */
export function checkIdentity(world: World, { nationality, code }: Identity): void {
  if (code === undefined) return;
  if (!isPersonalCode(nationality, code))
    throw invalidIdentity('Is not a valid personal code for the nationality');
  if (nationality !== undefined && findUserBy(world, { nationality, code })) {
    throw invalidIdentity("Is another user's");
  }
}

/** Creates the error for a wrong personal code. */
export const invalidIdentity = (message: string): HttpError =>
  new HttpError(400, 'invalid_identity', 'The personal code does not match', {
    properties: { 'identity.code': [message] },
  });

/**
 * Whether a text can be a personal code of a country. Those of Lithuania and Poland are looked into, date of birth and check digit
 * included; of other countries any text will do.
 *
 * @param nationality - ISO 3166-1 alpha-2, in any letter case.
 */
export function isPersonalCode(nationality: string | undefined, code: string): boolean {
  const country = nationality?.toLowerCase();
  if (country === 'lt') return isLithuanian(code);
  if (country === 'pl') return isPolish(code);
  return code.trim() !== '';
}

function isLithuanian(code: string): boolean {
  const [, century, year, month, day] = /^([1-6])(\d\d)(\d\d)(\d\d)\d{4}$/.exec(code) ?? [];
  const first = 1800 + 100 * Math.floor((Number(century) - 1) / 2);
  if (!isDate(first + Number(year), Number(month), Number(day))) return false;
  const check = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 1],
    [3, 4, 5, 6, 7, 8, 9, 1, 2, 3],
  ]
    .map((weights) => weigh(code, weights) % 11)
    .find((remainder) => remainder < 10);
  return Number(code.at(-1)) === (check ?? 0);
}

function isPolish(code: string): boolean {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)\d{5}$/.exec(code) ?? [];
  // The month tells the century: 1 to 12 in the 1900s, 21 to 32 in the 2000s, and so on; 81 to 92 in the 1800s.
  const first = [1900, 2000, 2100, 2200, 1800][Math.floor(Number(month) / 20)] ?? NaN;
  if (!isDate(first + Number(year), Number(month) % 20, Number(day))) return false;
  return weigh(code, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

const weigh = (code: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(code[index]), 0);

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
