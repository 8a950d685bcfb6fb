/** What stands in the place of what is not known to be harmless. */
export const hidden = '…';

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((name) => name !== ''));

/** Request headers that say nothing about anybody. */
export const harmlessHeaders: ReadonlySet<string> = names(`
  accept accept-language content-length content-type origin prefer user-agent x-sandbox-fault x-sandbox-world
`);

/** Answer headers that say nothing about anybody. */
export const harmlessAnswerHeaders: ReadonlySet<string> = names(`
  allow content-language content-type g-recaptcha-key preference-applied recaptcha-unlock-url retry-after www-authenticate
  x-sandbox-fault
`);

/** Query parameters whose values say nothing about anybody. */
export const harmlessParameters: ReadonlySet<string> = names(`
  amount client_id convert_to currency direction fields from inactive_included include_convert_to_currency limit locale offset
  order_by order_direction response_type rule scope show_historical_currencies statuses[] to type user_id width world
`);

/** Path parameters whose values say nothing about anybody. */
export const harmlessPathParameters: ReadonlySet<string> = names(`
  additionalDocumentId contactBookId id identificationRequestId identityDocumentId locale name order paymentId service userId walletId
`);

/** Fields of bodies whose values say nothing about anybody. What is not text is told of by the field that it stands in. */
export const harmlessFields: ReadonlySet<string> = names(`
  amount amount_decimal at_disposal at_disposal_decimal client_id count currency date decision description_code direction error
  error_description error_properties explanation expires_in field grant_type has_next has_previous id identification_level
  calculated_level limit locale mac_algorithm mistakes offset owner owner_type reserved reserved_decimal response_type scope
  seconds_ahead server_time status time token_type total transfer_id type user user_id wallet_id wallets
`);

/**
 * Takes out of a text what looks like a secret or like somebody's data, wherever it stands: long words of letters and digits, e-mail
 * addresses, and numbers as long as a personal code.
 */
export const scrubbed = (text: string): string =>
  text
    .slice(0, longestText)
    .replaceAll(/[^\s"'<>=&?]+@[^\s"'<>=&?]+/g, hidden)
    .replaceAll(/[A-Za-z\d+_]{24,}={0,2}/g, hidden)
    .replaceAll(/\d{9,}/g, (digits) => (isTime(digits) ? digits : hidden));

const longestText = 500;

/** Unix seconds from 2001 on have ten digits, personal codes and phone numbers have more or fewer. */
const isTime = (digits: string): boolean => /^[12]\d{9}$/.test(digits);
