import { forgetAttempts, tryPassword } from '../domain/users/passwords.ts';
import { HttpError } from '../http/http-error.ts';
import type { ClientRecord, UserRecord } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';
import { readScopes } from './scopes.ts';
import { invalidGrant, invalidScope, type IssuedToken, issueToken } from './tokens.ts';

/** What a client sends to log a user in. */
interface PasswordGrant {
  readonly username: string;
  readonly password: string;
  readonly scope?: string | undefined;
}

/** What a captcha has to do with a login. */
interface LogInCaptcha {
  /** Whether a person has solved one. @default false */
  readonly solved?: boolean;
  /** The headers that send a person to one, after too many wrong passwords. @default none */
  readonly headersFor?: (user: UserRecord) => Readonly<Record<string, string>>;
}

/** Gives a token for a user's name and password, to a client that may ask for them. */
export async function logIn(
  world: World,
  now: number,
  client: ClientRecord,
  { username, password, scope }: PasswordGrant,
  { solved = false, headersFor = () => ({}) }: LogInCaptcha = {},
): Promise<IssuedToken> {
  if (!client.permissions.includes('use_password_grant')) {
    throw new HttpError(400, 'unauthorized_client', 'The client lacks the permission use_password_grant');
  }
  const requested = readScopes(scope ?? '');
  if (!requested.ok) throw invalidScope(requested.problem);
  if (requested.scopes.some(({ offline }) => offline)) {
    throw invalidScope('Offline scopes are granted with an authorization code only');
  }
  const user = await findByName(world, username);
  if (user && solved) await forgetAttempts(world, user.id);
  // One answer for both, so that a guess does not tell which names exist.
  if (!user || !(await tryPassword(world, now, user, password, headersFor(user)))) {
    throw invalidGrant('Wrong username or password');
  }
  const scopes = requested.scopes.map(({ name }) => name);
  return issueToken(world, now, {
    clientId: client.id,
    userId: user.id,
    scopes,
    grantedScopes: scopes,
    grantId: await randomText(world, 32),
  });
}

/** Finds the user with an email address, or else with a main phone number. */
async function findByName({ users }: World, username: string): Promise<UserRecord | undefined> {
  const [byEmail] = await users.where('email', username.toLowerCase());
  const [byPhone] = byEmail ? [] : await users.where('phone', username.replace(/^\+/, ''));
  return byEmail ?? byPhone;
}
