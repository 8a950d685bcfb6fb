import { profileNames, profilesFolder, readProfile } from '../profiles/profile-files.ts';
import { exitCodes } from '../terminal/command-error.ts';
import { createCommand, parseArguments } from '../terminal/command.ts';
import type { Run } from '../terminal/context.ts';
import { printJson, printMessage } from '../terminal/print.ts';
import { printTable } from '../terminal/table.ts';

/** Runs `litas profiles`: lists the profiles, without keys and tokens. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas profiles', context)
    .description('Lists the profiles that litas login has stored, without their keys and tokens.')
    .option('--json', 'print JSON');
  if (!parseArguments(command, args)) return exitCodes.ok;
  const rows = [];
  for (const name of await profileNames(context)) {
    const profile = await readProfile(name, context);
    if (!profile) continue;
    const { baseUrl, client, token, scopes = [] } = profile;
    const expiresAt = token?.expiresAt;
    rows.push({
      profile: name,
      server: baseUrl,
      client: client?.id ?? '',
      scopes: scopes.join(','),
      token:
        token === undefined ? 'none' : token.refreshToken === undefined ? 'until it expires' : 'refreshed',
      ...(expiresAt !== undefined && { expires: new Date(expiresAt * 1000).toISOString() }),
    });
  }
  if (command.opts<{ json?: true }>().json) printJson(rows, context);
  else if (rows.length > 0) printTable(rows, context);
  else printMessage(`There are no profiles in ${profilesFolder(context)}. Create one: litas login`, context);
  return exitCodes.ok;
};
