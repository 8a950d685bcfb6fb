import { equalsPassword } from '../state/password-hash.ts';
import { forgetAttempts, tryPassword } from '../domain/users/passwords.ts';
import { HttpError } from '../http/http-error.ts';
import type { ClientRecord, UserRecord } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';
import { readScopes } from './scopes.ts';
import { invalidGrant, invalidScope, type IssuedToken, issueToken } from './tokens.ts';

/** Parameters of a token request with a password. */
interface PasswordGrant {
  readonly username: string;
  readonly password: string;
  readonly scope?: string | undefined;
}

/** The captcha of a login. */
interface LogInCaptcha {
  /** Whether it is solved. @default false */
  readonly solved?: boolean;
  /** Returns the headers that lead to the captcha, after too many wrong passwords. @default none */
  readonly headersFor?: (user: UserRecord) => Readonly<Record<string, string>>;
}

/** Issues a token for a user name and a password. The client needs a permission for it. */
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
  const user = findByName(world, username);
  if (user && solved) forgetAttempts(world, user.id);
  // The same error and as much work for both. Only the limit on wrong passwords tells which names exist.
  const isRight = user
    ? await tryPassword(world, now, user, password, () => headersFor(user))
    : await equalsPassword(world, '', password);
  if (!user || !isRight) {
    throw invalidGrant('Wrong username or password');
  }
  const scopes = requested.scopes.map(({ name }) => name);
  return issueToken(world, now, {
    clientId: client.id,
    userId: user.id,
    scopes,
    grantedScopes: scopes,
    grantId: randomText(world, 32),
  });
}

/** Finds the user with an email address, or else with a main phone number. */
export function findByName({ users }: World, username: string): UserRecord | undefined {
  const [byEmail] = users.where('email', username.toLowerCase());
  const [byPhone] = byEmail ? [] : users.where('phone', username.replace(/^\+/, ''));
  return byEmail ?? byPhone;
}
