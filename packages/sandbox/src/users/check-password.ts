import { invalidParameters, Refusal } from '../core/refusal.ts';
import { commonPasswords } from './common-passwords.ts';

/** Characters of a password at the least, as `getConfiguration` tells. */
export const minimumPasswordLength = 8;
/** Characters of a password at the most; no source tells any. */
const maximumPasswordLength = 128;

/**
 * Refuses a password that is too short or easy to guess.
 *
 * @param field - Where the password was sent.
 * @param known - What others know of the user, such as the phone number, which the password must not be made of.
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

const refused = (code: string, description: string, field: string, message: string): Refusal =>
  new Refusal(400, code, description, { properties: { [field]: [message] } });

function riskOf(password: string, known: readonly (string | undefined)[]): string | undefined {
  if (commonPasswords.has(password)) return 'Is among the passwords that everybody tries first';
  if (isRun(password)) return 'Is one character repeated, or a run of neighbours';
  const contained = known.some((text) => {
    const part = text?.toLowerCase().split('@')[0] ?? '';
    return part.length >= 4 && password.includes(part);
  });
  return contained ? "Holds the user's own phone number, address or name" : undefined;
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
