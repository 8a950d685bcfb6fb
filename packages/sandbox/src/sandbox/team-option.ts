import { defaultTeamLimits, type TeamLimitName, type TeamLimits } from '../engine/teams/team-limits.ts';
import { shortestAdminToken } from '../engine/teams/team-tokens.ts';
import type { TeamSettings } from '../engine/teams/teams.ts';
import { nearestName } from '../http/validate.ts';

/** Options of a sandbox that teams share. */
export interface TeamOptions {
  /** Token with which the administrator creates teams, at least 32 visible ASCII characters. Only its hash is kept. */
  readonly adminToken: string;
  /** Token with which a program reads metrics and nothing else, of the same form. @default none */
  readonly metricsToken?: string | undefined;
  /** Limits. @default see {@link TeamLimits} */
  readonly limits?: TeamLimits | undefined;
}

/**
 * Validates the option `team` of `createSandbox`.
 *
 * @param others - Options that it cannot be combined with: they would make secrets predictable, or grant access without a password.
 * @throws `RangeError` or `TypeError` that names the invalid option.
 */
export function readTeam(
  { adminToken, metricsToken, limits = {} }: TeamOptions,
  others: { readonly seed?: number; readonly autoConsent?: boolean | number },
): TeamSettings {
  const { seed, autoConsent = false } = others;
  if (seed !== undefined)
    throw new TypeError('seed cannot be combined with team: its secrets are unpredictable');
  if (autoConsent !== false) throw new TypeError('autoConsent cannot be combined with team: users sign in');
  if (typeof adminToken !== 'string' || !isAdminToken(adminToken)) {
    throw new TypeError(`team.adminToken must be ${adminTokenRule}`);
  }
  if (metricsToken !== undefined && (!isAdminToken(metricsToken) || metricsToken === adminToken)) {
    throw new TypeError(`team.metricsToken must be ${adminTokenRule}, and not team.adminToken`);
  }
  for (const [name, value] of Object.entries(limits)) {
    const problem = limitProblem(name, value);
    if (problem !== undefined) throw new RangeError(`team.limits.${name} ${problem}`);
  }
  return { adminToken, metricsToken, limits: { ...defaultTeamLimits, ...limits } };
}

/** Whether a text can be the token of the administrator. */
export const isAdminToken = (text: string): boolean =>
  text.length >= shortestAdminToken && text.length <= 1_024 && /^[\x21-\x7E]+$/.test(text);

/** Rule of {@link isAdminToken}, as a phrase. */
export const adminTokenRule = `a text of ${shortestAdminToken} to 1024 visible ASCII characters, such as the output of: openssl rand -hex 32`;

/** Returns what is wrong with a limit, as a phrase after its name; `undefined` when it is valid. */
export function limitProblem(name: string, value: unknown): string | undefined {
  const names = Object.keys(defaultTeamLimits) as TeamLimitName[];
  if (!Object.hasOwn(defaultTeamLimits, name)) {
    const nearest = nearestName(name, names);
    return `is no limit. ${nearest === undefined ? `Known: ${names.join(', ')}` : `Did you mean ${nearest}?`}`;
  }
  if (Number.isInteger(value) && Number(value) > 0 && Number(value) <= Number.MAX_SAFE_INTEGER)
    return undefined;
  return 'must be an integer from 1';
}
