import { equalText } from '../http/equal-text.ts';
import { utf8 } from '../http/utf8.ts';
import { isPrivate, newSecret } from './private-world.ts';
import type { World } from './store.ts';

/**
 * Rounds of PBKDF2. They take about 5 ms, and slow an attacker with the database down by as much: for the invented users of a sandbox a
 * compromise, so that logins of tests stay fast.
 */
const rounds = 10_000;

const form = new RegExp(`^pbkdf2-sha256:${rounds}:([A-Za-z\\d]{22}):[A-Za-z\\d+/]{43}=$`);

/** Whether the password of a user record is a hash. */
export const isHash = (stored: string): boolean => form.test(stored);

/** Returns what to store of a password that a user has chosen: in a private world a hash, with a random salt. */
export async function passwordToStore(world: World, password: string): Promise<string> {
  return password !== '' && isPrivate(world) ? hashOf(password, newSecret(22)) : password;
}

/**
 * Compares an entered password with that of a user. In a private world it takes the same time for every user, and for none.
 *
 * @param stored - The password, or the result of {@link passwordToStore}; empty for none, which equals no password.
 */
export async function equalsPassword(world: World, stored: string, entered: string): Promise<boolean> {
  const salt = form.exec(stored)?.[1];
  const hash = salt !== undefined || isPrivate(world) ? await hashOf(entered, salt ?? noSalt) : entered;
  return stored !== '' && equalText(salt === undefined ? entered : hash, stored);
}

/** Makes a comparison with the password of a user without a hash as slow as the others. */
const noSalt = 'x'.repeat(22);

async function hashOf(password: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', utf8(password), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8(salt), iterations: rounds };
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
  const hash = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  return `pbkdf2-sha256:${rounds}:${salt}:${hash}`;
}
