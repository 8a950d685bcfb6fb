import type { TokenStore } from '@litas/client';
import type { Context } from '../terminal/context.ts';
import { withLock } from './file-lock.ts';
import { profilePath, readProfile, writeProfile } from './profile-files.ts';

/**
 * Creates a token store in the file of a profile. Processes that use the same profile share refreshes: one refreshes under a lock, and
 * the others read its token.
 *
 * @param name - Name of an existing profile.
 * @param context - The process.
 */
export function tokenFile(name: string, context: Context): TokenStore {
  const path = profilePath(name, context);
  return {
    get: async () => (await readProfile(name, context))?.token,
    set: (token, { replaces } = {}) =>
      // A lock of its own: a refresh writes while it has the other one.
      withLock(`${path}.write.lock`, async () => {
        const profile = await readProfile(name, context);
        if (!profile || (replaces && profile.token?.id !== replaces.id)) return;
        const { token: _, ...others } = profile;
        await writeProfile(name, { ...others, ...(token && { token }) }, context);
      }),
    lock: (work) => withLock(`${path}.refresh.lock`, work),
  };
}
