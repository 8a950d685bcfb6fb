import { invalidParameters, HttpError } from '../../http/http-error.ts';
import type { UserRecord } from '../../state/records.ts';
import { confirmedPhonesOf } from './users.ts';

/** Calling codes of countries that are not supported: Cuba, Iran and North Korea. No source states them. */
const prohibited: ReadonlySet<string> = new Set(['53', '98', '850']);

/**
 * Checks that a phone number has the calling code of a supported country.
 *
 * @throws `HttpError` with 400.
 */
export function checkPhone(phone: string): void {
  const code = callingCodeOf(phone);
  if (code === undefined) throw invalidParameters({ phone: ['Unknown country code'] });
  if (!prohibited.has(code)) return;
  throw new HttpError(
    400,
    'phone_from_prohibited_country',
    'Phone numbers of this country are not accepted',
    {
      properties: { phone: ['Has the calling code of a country that is not supported'] },
    },
  );
}

// Zones 1 and 7 are one code each; elsewhere a code has two digits, or three where these two begin several.
const twoDigits =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98';
const threeDigits =
  '211 212 213 216 218 220-258 260-269 290 291 297 298 299 350-359 370-383 385 386 387 389 420 421 423 500-509 590-599 670 672-683 685-692 850 852 853 855 856 880 886 960-968 970-977 979 992-996 998';

const callingCodes: ReadonlySet<string> = new Set(
  ['1', '7', twoDigits, threeDigits].join(' ').split(' ').flatMap(rangeOf),
);

function rangeOf(text: string): string[] {
  const [from = 0, to = from] = text.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/**
 * Returns the calling code of a phone number; `undefined` when it is unknown.
 *
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export const callingCodeOf = (phone: string): string | undefined =>
  [1, 2, 3].map((length) => phone.slice(0, length)).find((code) => callingCodes.has(code));

/** Returns the user with the assigned phone number or email address as the main one. */
export function confirmContact(user: UserRecord, kind: 'phone' | 'email'): UserRecord {
  const { [kind]: contact, ...unconfirmed } = user.unconfirmed ?? {};
  if (contact === undefined) return user;
  const profile = { ...user.profile, [kind]: contact };
  if (kind === 'email') return { ...user, profile, unconfirmed };
  const otherPhones = confirmedPhonesOf(user).filter((phone) => phone !== contact);
  return { ...user, profile, unconfirmed, otherPhones };
}
