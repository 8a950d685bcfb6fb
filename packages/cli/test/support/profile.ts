import { type Profile } from '../../src/profiles/profile.ts';
import { defaultProfile, writeProfile } from '../../src/profiles/profile-files.ts';
import { contextOf } from './run-litas.ts';
import { client, type RunningSandbox } from './sandbox.ts';

/** Stores a profile of a sandbox, as a login does. */
export async function storeProfile(
  { url, token }: Pick<RunningSandbox, 'url' | 'token'>,
  others: Partial<Profile> = {},
  name: string = defaultProfile,
): Promise<Profile> {
  const profile: Profile = { baseUrl: url, sandbox: true, client, token, ...others };
  const { context } = await contextOf();
  await writeProfile(name, profile, context);
  return profile;
}
