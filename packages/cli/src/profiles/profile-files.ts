import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandError, UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import type { Profile } from './profile.ts';

/** The name of the profile when none is given. */
export const defaultProfile = 'default';

/** Returns the folder of the profiles: in `LITAS_CONFIG_DIR`, `XDG_CONFIG_HOME`, `APPDATA` on Windows, or `~/.config`. */
export function profilesFolder({ environment, home }: Context): string {
  const { LITAS_CONFIG_DIR: own, XDG_CONFIG_HOME: shared, APPDATA: windows } = environment;
  return join(own || join(shared || windows || join(home, '.config'), 'litas'), 'profiles');
}

/** Names that Windows takes for devices, also with an extension. A profile can move between systems. */
const deviceNames = /^(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|$)/i;

/**
 * Returns the path of a profile.
 *
 * @throws UsageError when the name is not valid.
 */
export function profilePath(name: string, context: Context): string {
  if (!/^[A-Za-z\d][\w.-]{0,63}$/.test(name)) {
    throw new UsageError(
      'The name of a profile is letters, digits, and between them dots, hyphens and underscores.',
    );
  }
  if (deviceNames.test(name)) {
    throw new UsageError('The name of a profile cannot be that of a device of Windows, such as con or nul.');
  }
  return join(profilesFolder(context), `${name}.json`);
}

/**
 * Reads a profile.
 *
 * @returns The profile; `undefined` when there is none.
 * @throws CommandError when the file can be read by other users, or is damaged.
 */
export async function readProfile(name: string, context: Context): Promise<Profile | undefined> {
  const path = profilePath(name, context);
  let text: string;
  try {
    // Windows has no such mode: its home folders are private by their access lists.
    if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
      throw new CommandError(
        `Other users of this machine can read the tokens in ${path}. Run: chmod 600 ${path}`,
        'credentials',
      );
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const profile = JSON.parse(text) as Profile;
    if (typeof profile.baseUrl === 'string') return profile;
  } catch {
    // The message of the parser quotes the text.
  }
  throw new CommandError(
    `The profile ${name} is damaged. Remove ${path}, and log in again: litas login`,
    'credentials',
  );
}

/** Writes a profile in one step, so that no process reads half of it. Only the user can read it. */
export async function writeProfile(name: string, profile: Profile, context: Context): Promise<void> {
  const path = profilePath(name, context);
  await mkdir(profilesFolder(context), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify(profile, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await replaceFile(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Errors of a file on Windows that another process has open. */
const inUse = new Set(['EACCES', 'EBUSY', 'EPERM']);

/**
 * Moves a file to the place of another one. On Windows that fails as long as another process reads the other one, so it is tried again
 * for about a second.
 *
 * @param from - Path of the file.
 * @param to - Path of the other file, which need not exist.
 * @param system - The system, and how it moves files. @default this one
 */
export async function replaceFile(
  from: string,
  to: string,
  { platform = process.platform, move = rename, pauseMs = 20 } = {},
): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      return await move(from, to);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (platform !== 'win32' || !inUse.has(code) || left === 0) throw error;
      await pause(pauseMs);
    }
  }
}

/** Removes a profile. */
export const removeProfile = (name: string, context: Context): Promise<void> =>
  rm(profilePath(name, context), { force: true });

/** Returns the names of all profiles, sorted. */
export async function profileNames(context: Context): Promise<string[]> {
  const names = await readdir(profilesFolder(context)).catch(() => []);
  return names.flatMap((name) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : [])).toSorted();
}
