import { computeMac } from '@litas/client/mac';
import { SecureRandom } from './random.ts';
import type { PrivateKeyRecord } from './records.ts';
import type { World } from './store.ts';

/** Whether a world is private: its random values are unpredictable, and nothing in it is published. */
export const isPrivate = ({ privateKeys }: World): boolean => privateKeys.get('private') !== undefined;

/** Creates the record that makes a world private. */
export const newPrivateKey = (): PrivateKeyRecord => ({ id: 'private', key: newSecret(32) });

/** Returns unpredictable letters and digits. */
export const newSecret = (length: number): string => new SecureRandom().text(length);

/**
 * Derives a password from the key of a private world. It stays the same when the world is reset.
 *
 * @param subject - What the password is for, such as `user 5101`.
 * @returns 20 letters and digits; an empty text when the world is not private.
 */
export async function derivedPassword({ privateKeys }: World, subject: string): Promise<string> {
  const key = privateKeys.get('private')?.key;
  if (key === undefined) return '';
  return (await computeMac(key, `password of ${subject}`)).replaceAll(/[^A-Za-z\d]/g, '').slice(0, 20);
}
