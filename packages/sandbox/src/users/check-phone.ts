import { invalidParameters, Refusal } from '../core/refusal.ts';
import { callingCodeOf } from './calling-codes.ts';

/** Calling codes of countries that are not served: Cuba, Iran and North Korea. No source tells which they are. */
const prohibited: ReadonlySet<string> = new Set(['53', '98', '850']);

/** Refuses a phone number of no country, or of one that is not served. */
export function checkPhone(phone: string): void {
  const code = callingCodeOf(phone);
  if (code === undefined) throw invalidParameters({ phone: ['Unknown country code'] });
  if (!prohibited.has(code)) return;
  throw new Refusal(400, 'phone_from_prohibited_country', 'Phone numbers of this country are not accepted', {
    properties: { phone: ['Is of a country that is not served'] },
  });
}
