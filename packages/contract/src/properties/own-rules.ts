import type { ReceivedResponse } from '../validators/response-validator.ts';

/** Fields for which the sandbox has stricter rules than the description can express. */
export const ownRules: Readonly<Record<string, string>> = {
  phone: 'the country of a number must exist and be served',
  type: 'a document is of one of the types that the review knows',
  locale: 'a language is written as a tag',
  email: 'an address is free, and no longer than mail allows',
  body: 'a picture begins as its media type does',
  convert_to: 'there are rates for some currencies only',
  order_by: 'what a list is ordered by is the choice of a server',
  before: 'a cursor comes from a page',
  after: 'a cursor comes from a page',
  country_of_issue: 'a country exists',
  country: 'a country exists',
  nationality: 'a country exists',
  date_of_birth: 'a day exists, and lies behind us',
  expires_at: 'a day exists',
  personal_number: 'a personal code has a check digit',
  person_code: 'a personal code has a check digit',
  'parameters.email_link': 'a link is a URL',
  'parameters.phone_link': 'a link is a URL',
  'credentials.type': 'credentials are of one of the types that it knows',
  'parameters.scopes': 'a scope exists',
};

/** Returns whether a valid request was rejected as malformed although no stricter rule of the sandbox applies. */
export function isCalledMalformed({ status, text }: ReceivedResponse): boolean {
  if (status !== 400) return false;
  const { error, error_properties: fields } = JSON.parse(text) as {
    error: string;
    error_properties?: Record<string, unknown>;
  };
  if (error !== 'invalid_parameters' && error !== 'invalid_request') return false;
  const named = Object.keys(fields ?? {});
  return named.length === 0 || named.some((name) => !(name in ownRules));
}
