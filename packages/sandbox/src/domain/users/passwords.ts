import { invalidParameters, HttpError } from '../../http/http-error.ts';
import { derivedPassword, isPrivate } from '../../state/private-world.ts';
import type { UserRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { equalsPassword } from '../../state/password-hash.ts';

/** Shortest password, in characters, as in `getConfiguration`. */
export const minimumPasswordLength = 8;
/** Longest password, in characters. No source states it. */
const maximumPasswordLength = 128;

/**
 * Checks that a password is neither too short nor easy to guess.
 *
 * @param field - Field of the password.
 * @param known - Data of the user that the password must not contain, such as the phone number.
 * @throws `HttpError` with 400.
 */
export function checkPassword(field: string, password: string, known: readonly (string | undefined)[]): void {
  const { length } = Array.from(password);
  if (length > maximumPasswordLength) {
    throw invalidParameters({ [field]: [`Must be at most ${maximumPasswordLength} characters long`] });
  }
  if (length < minimumPasswordLength) {
    const description = `The password must have at least ${minimumPasswordLength} characters`;
    throw refused('password_too_short', description, field, 'Is too short');
  }
  const risk = riskOf(password.toLowerCase(), known);
  if (risk) throw refused('password_too_risky', 'The password is easy to guess', field, risk);
}

const refused = (code: string, description: string, field: string, message: string): HttpError =>
  new HttpError(400, code, description, { properties: { [field]: [message] } });

function riskOf(password: string, known: readonly (string | undefined)[]): string | undefined {
  if (commonPasswords.has(password)) return 'Is one of the most common passwords';
  if (isRun(password)) return 'Is a repeated character, or a sequence such as 12345678';
  const contained = known.some((text) => {
    const part = text?.toLowerCase().split('@')[0] ?? '';
    return part.length >= 4 && password.includes(part);
  });
  return contained ? "Contains the user's phone number, email address or name" : undefined;
}

/** Whether each character is as far from the one before as the second is from the first: `aaaa`, `1234`, `dcba`. */
function isRun(password: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < password.length; index++) {
    steps.add(password.charCodeAt(index) - password.charCodeAt(index - 1));
  }
  const [step = 0] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}

/** Passwords of eight characters and more that head every list of leaked ones, in lower case. */
const commonPasswords: ReadonlySet<string> = new Set(
  `1q2w3e4r 1q2w3e4r5t 1qaz2wsx 11223344 12341234 12344321 1234qwer 123123123 1234512345 147258369 159753456 1password
   aa123456 a1234567 abcd1234 abc12345 access14 administrator asdfasdf asdfghjk asdfghjkl baseball basketball
   charlie1 chocolate computer dearbook football iloveyou internet jennifer jordan23 letmein1 liverpool
   michelle mustang1 passw0rd p@ssw0rd p@ssword password password1 password12 password123 princess princess1
   q1w2e3r4 q1w2e3r4t5 qazwsxedc qwer1234 qwert123 qwerty12 qwerty123 qwertyui qwertyuiop samantha starwars
   sunshine superman trustno1 victoria welcome1 whatever zaq12wsx zxcvbnm1 slaptazodis lietuva1 labadiena`.split(
    /\s+/,
  ),
);

/** Number of wrong passwords after which login is blocked. No source states it. */
const attempts = 5;
/** Time for which they count, in seconds of the world clock. No source states it. */
const window = 900;

/** Resets the count of wrong passwords of a user. */
export const forgetAttempts = ({ quotas }: World, userId: number): void => quotas.delete(attemptsKey(userId));

/**
 * Checks the password of a user. After too many wrong ones in a quarter of an hour, even the right one is rejected until that time is over.
 *
 * @param headers - Returns additional headers of the error response for too many attempts.
 * @returns Whether it is right.
 */
export async function tryPassword(
  world: World,
  now: number,
  user: UserRecord,
  password: string,
  headers: () => Readonly<Record<string, string>> = () => ({}),
): Promise<boolean> {
  const { quotas } = world;
  const id = attemptsKey(user.id);
  const before = quotas.get(id);
  const current = before && now >= before.since && now < before.since + window ? before : undefined;
  const { count = 0, since = now } = current ?? {};
  if (count >= attempts) {
    throw new HttpError(429, 'rate_limit_exceeded', 'Too many wrong passwords', {
      headers: { 'retry-after': String(since + window - now), ...headers() },
    });
  }
  const right = await equalsPassword(world, await passwordOf(world, user), password);
  if (right) quotas.delete(id);
  else quotas.put({ id, since, count: count + 1 });
  return right;
}

/** Returns the password of a user, or the hash of one that the user has chosen in a private world; an empty text for none. */
export const passwordOf = async (world: World, { id, password }: UserRecord): Promise<string> =>
  password ?? derivedPassword(world, `user ${id}`);

/** The password of a user. */
export interface UserPassword {
  /** Id of the user. */
  readonly user: number;
  /** Email address or phone number with which the user signs in. */
  readonly login?: string;
  readonly password: string;
}

/** Returns the passwords of a world. In a private world, those that users have chosen stay secret. */
export async function listPasswords(world: World): Promise<UserPassword[]> {
  const passwords = [];
  for (const user of world.users.list()) {
    const { email, phone } = user.profile;
    const login = email ?? phone;
    const password = await passwordOf(world, user);
    const isShown = user.password === null || !isPrivate(world);
    if (isShown && password !== '') {
      passwords.push({ user: user.id, ...(login !== undefined && { login }), password });
    }
  }
  return passwords;
}

const attemptsKey = (userId: number): string => `password ${userId}`;
