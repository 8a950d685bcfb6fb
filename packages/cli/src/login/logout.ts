import { createOAuth, WalletError } from '@litas/client';
import { defaultProfile, readProfile, removeProfile } from '../profiles/profile-files.ts';
import { tokenFile } from '../profiles/token-file.ts';
import { CommandError, exitCodes } from '../terminal/command-error.ts';
import { createCommand, parseArguments } from '../terminal/command.ts';
import type { Run } from '../terminal/context.ts';
import { printMessage } from '../terminal/print.ts';

/** Runs `litas logout`: revokes the token, and removes the profile. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas logout', context)
    .description('Revokes the token of a profile, and removes the profile with everything in it.')
    .option('--profile <name>', 'name of the profile', context.environment['LITAS_PROFILE'] || defaultProfile)
    .option('--local', 'remove the profile without a request: the token stays valid until it expires');
  if (!parseArguments(command, args)) return exitCodes.ok;
  const { profile: name, local } = command.opts<{ profile: string; local?: true }>();
  const profile = await readProfile(name, context);
  if (!profile) {
    printMessage(`There is no profile ${name}.`, context);
    return exitCodes.ok;
  }
  const { client, token, baseUrl } = profile;
  const key = client?.key ?? context.environment['WALLET_KEY'];
  if (token && !local) {
    if (!client || !key) {
      throw new CommandError(
        'The token cannot be revoked without the MAC key of the API client. Set WALLET_KEY, or use --local.',
        'credentials',
      );
    }
    const oauth = createOAuth({
      client: { id: client.id, key },
      baseUrl,
      token: tokenFile(name, context),
      fetch: (url, init) => context.fetch(url, init),
    });
    try {
      await oauth.revoke({ signal: context.signal });
    } catch (error) {
      if (!(error instanceof WalletError)) throw error;
      throw new CommandError(
        `The token was not revoked: ${error.message}. Try again, or remove the profile only: litas logout --local`,
        error.code === 'connection' || error.code === 'timeout' ? 'connection' : 'credentials',
        { cause: error },
      );
    }
  }
  await removeProfile(name, context);
  printMessage(`Logged out. The profile ${name} is removed.`, context);
  return exitCodes.ok;
};
