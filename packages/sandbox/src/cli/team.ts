import { readFileSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  defaultTeamLimits,
  limitUnits,
  optionName,
  type TeamLimitName,
} from '../engine/teams/team-limits.ts';
import { nearestName } from '../http/validate.ts';
import { adminTokenRule, isAdminToken, type TeamOptions } from '../sandbox/team-option.ts';

/** The options of the command line about teams. */
export interface TeamCliOptions {
  readonly team?: true;
  /** File with the token of the administrator. */
  readonly adminTokenFile?: string;
  readonly limit?: Readonly<Partial<Record<TeamLimitName, number>>>;
}

/** Thrown when the options about teams do not fit together, or the token of the administrator is missing. */
export class TeamOptionError extends Error {
  override readonly name = 'TeamOptionError';
}

const limitNames = new Map(
  (Object.keys(defaultTeamLimits) as TeamLimitName[]).map((name) => [optionName(name), name]),
);

/** The limits of teams, for `--help`. */
export const teamLimitsText = `Limits with --team, and their defaults:
${[...limitNames].map(([option, name]) => `  ${option}=${defaultTeamLimits[name]} ${limitUnits[name]}`).join('\n')}`;

/** Adds the options about teams. */
export const addTeamOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--team',
        'let teams share the sandbox, also from other machines: credentials choose the world, and controls need a token. Needs LITAS_ADMIN_TOKEN or --admin-token-file. Without --store, teams are lost when the sandbox stops',
      ).conflicts(['seed', 'autoConsent']),
    )
    .option(
      '--admin-token-file <file>',
      'file with the token that creates teams, in place of the environment variable LITAS_ADMIN_TOKEN. The token in LITAS_METRICS_TOKEN reads only metrics',
    )
    .option(
      '--limit <name=number>',
      'change a limit of teams, such as team-worlds=20; can be repeated',
      (text: string, limits?: TeamCliOptions['limit']) => ({ ...limits, ...readLimit(text) }),
    );

function readLimit(text: string): TeamCliOptions['limit'] {
  const [, option = '', digits = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  const name = limitNames.get(option);
  if (name === undefined) {
    const nearest = nearestName(option, [...limitNames.keys()]);
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new InvalidArgumentError(`It must be a limit and a number, such as team-worlds=20.${hint}`);
  }
  const value = Number(digits);
  if (/^\d{1,15}$/.test(digits) && value > 0) return { [name]: value };
  throw new InvalidArgumentError('The limit must be an integer from 1.');
}

/**
 * Returns the option `team` of `createSandbox`; `undefined` without `--team`.
 *
 * @param environment - The environment variables.
 * @throws {@link TeamOptionError}
 */
export function teamOf(
  { team, adminTokenFile, limit }: TeamCliOptions,
  environment: NodeJS.ProcessEnv = process.env,
): TeamOptions | undefined {
  if (!team) {
    const needy = adminTokenFile === undefined ? limit && '--limit' : '--admin-token-file';
    if (needy !== undefined) throw new TeamOptionError(`Option ${needy} needs --team.`);
    return undefined;
  }
  const [place, adminToken] =
    adminTokenFile === undefined
      ? ['LITAS_ADMIN_TOKEN', environment['LITAS_ADMIN_TOKEN']?.trim()]
      : [`The file ${adminTokenFile}`, readTokenFile(adminTokenFile)];
  if (adminToken === undefined || adminToken === '') {
    throw new TeamOptionError(
      '--team needs the token of the administrator. Set the environment variable LITAS_ADMIN_TOKEN, or name a file with --admin-token-file. Create a token: openssl rand -hex 32',
    );
  }
  if (!isAdminToken(adminToken)) throw new TeamOptionError(`${place} must contain ${adminTokenRule}.`);
  const metricsToken = environment['LITAS_METRICS_TOKEN']?.trim() || undefined;
  if (metricsToken !== undefined && (!isAdminToken(metricsToken) || metricsToken === adminToken)) {
    throw new TeamOptionError(
      `LITAS_METRICS_TOKEN must contain ${adminTokenRule}, and not the token of the administrator.`,
    );
  }
  return { adminToken, metricsToken, limits: limit };
}

/** Returns the limits of the store. */
export function storeLimits(team: TeamOptions | undefined): { maxWorlds: number; stateBytes: number } {
  const { worlds, state } = { ...defaultTeamLimits, ...team?.limits };
  return { maxWorlds: worlds, stateBytes: state };
}

function readTokenFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'does not exist' : `cannot be read: ${code}`;
    throw new TeamOptionError(`The file ${path} of --admin-token-file ${problem}.`);
  }
}

/**
 * Returns a warning when other users of the machine can read the file with the token of the administrator; `undefined` otherwise. Windows
 * has no such permissions. A file of another user, such as a secret of a container, cannot be changed here.
 *
 * @param options - The options of the command line.
 * @param platform - The system. @default this one
 */
export function openTokenFile(
  { adminTokenFile }: TeamCliOptions,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (adminTokenFile === undefined || platform === 'win32') return undefined;
  const { mode, uid } = statSync(adminTokenFile);
  return (mode & 0o077) === 0 || uid !== process.getuid?.()
    ? undefined
    : `Warning: other users of this machine can read ${adminTokenFile}, the token of the administrator. Run: chmod 600 '${adminTokenFile}'`;
}

/** The sentence about teams without a store. */
export const notStored =
  'Without --store, the teams and their worlds are lost when the sandbox stops. Keep them with --store sqlite:./sandbox.db';

/**
 * Returns the sentence that says how to create a team. The token of the team is a secret, so it goes into the file `team-token`, which the
 * guide for teams uses.
 *
 * @param options - The options of the command line.
 * @param url - URL of the sandbox.
 * @param platform - The system, whose shell runs the command. @default this one
 */
export function nextStep(
  { adminTokenFile }: TeamCliOptions,
  url: string,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32') {
    const read =
      adminTokenFile === undefined ? '$env:LITAS_ADMIN_TOKEN' : `$(Get-Content '${adminTokenFile}')`;
    return `Create a team in PowerShell: (Invoke-RestMethod ${url}/__sandbox/teams -Method Post -Headers @{ Authorization = "Bearer ${read}" } -Body '{"team":"NAME"}').token | Set-Content team-token`;
  }
  const token = adminTokenFile === undefined ? '$LITAS_ADMIN_TOKEN' : `$(cat '${adminTokenFile}')`;
  // Other users of the machine can read the arguments of curl, but not what the shell itself prints.
  const extract = String.raw`sed -n 's/.*"token":"\([^"]*\)".*/\1/p' response.json > team-token && rm response.json`;
  return `Create a team: (umask 077 && printf 'Authorization: Bearer %s' "${token}" | curl ${url}/__sandbox/teams -sS --fail-with-body -H @- -d '{"team":"NAME"}' > response.json && ${extract})`;
}
