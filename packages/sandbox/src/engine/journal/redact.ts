/** What stands in the place of what is not known to be harmless. */
export const hidden = '…';

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((name) => name !== ''));

/** Request headers that say nothing about anybody. */
export const harmlessHeaders: ReadonlySet<string> = namesIn(`
  accept accept-language content-length content-type origin prefer user-agent x-sandbox-fault x-sandbox-world
`);

/** Answer headers that say nothing about anybody. */
export const harmlessAnswerHeaders: ReadonlySet<string> = namesIn(`
  allow content-language content-type g-recaptcha-key preference-applied recaptcha-unlock-url retry-after www-authenticate
  x-sandbox-fault
`);

/** Query parameters whose values say nothing about anybody. */
const harmlessParameters: ReadonlySet<string> = namesIn(`
  amount client_id convert_to currency direction fields from inactive_included include_convert_to_currency limit locale offset
  order_by order_direction response_type rule scope show_historical_currencies statuses[] to type user_id width world
`);

/** Path parameters whose values say nothing about anybody. */
const harmlessPathParameters: ReadonlySet<string> = namesIn(`
  additionalDocumentId contactBookId id identificationRequestId identityDocumentId locale name order paymentId service userId walletId
`);

/** Fields of bodies whose values say nothing about anybody. What is not text is told of by the field that it stands in. */
const harmlessFields: ReadonlySet<string> = namesIn(`
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

/** What a body says that is harmless, parsed; `undefined` where there is none. */
export function redactedBody(body: string | undefined, contentType = ''): unknown {
  if (body === '') return undefined;
  if (body === undefined) return hidden;
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(
      [...new URLSearchParams(body)].map(([name, value]) => [nameOf(name), redacted(value, name)]),
    );
  }
  if (!contentType.startsWith('application/json')) return hidden;
  try {
    return redacted(JSON.parse(body), '');
  } catch {
    return hidden;
  }
}

function redacted(value: unknown, field: string): unknown {
  if (typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redacted(item, field));
  if (typeof value === 'object') {
    // Messages stand under the names of the fields that they are about.
    const inside = field === 'error_properties' ? () => field : (name: string) => name;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [nameOf(name), redacted(part, inside(name))]),
    );
  }
  if (!harmlessFields.has(field)) return hidden;
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const text = scrubbed(written);
  return typeof value === 'string' || text !== written ? text : value;
}

const nameOf = (name: string): string => (/^[\w.[\]-]{1,40}$/.test(name) ? scrubbed(name) : hidden);

/** What is wrong with a request by field, without what could be a secret that was sent as a name. */
export const redactedProperties = (
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(properties).map(([field, messages]) => [
      field.split('.').map(harmlessPart).join('.'),
      messages.map(scrubbed),
    ]),
  );

/** Names of fields are words; random ones have digits in them. */
const harmlessPart = (part: string): string =>
  /^[a-z][a-z_-]{0,40}(?:\[(?:[a-z_]{0,16}|…)\])?$/i.test(part) || /^\d{1,6}$/.test(part) ? part : hidden;

/** The path of a request without what could be a secret: of the template's parameters only harmless ones are told. */
export function redactedPath(target: string, template: string | undefined): string {
  const segments = target.split('?', 1)[0]?.split('/') ?? [];
  const names = template?.split('/');
  return segments
    .map((segment, index) => {
      if (!names) return isWord(segment) || isId(segment) || segment === ownPaths ? segment : hidden;
      const parameter = /^\{(.+)\}$/.exec(names[index] ?? '')?.[1];
      if (parameter === undefined) return segment;
      return harmlessPathParameters.has(parameter) && (isWord(segment) || isId(segment)) ? segment : hidden;
    })
    .join('/');
}

/** The query of a request, values of harmless parameters only. */
export function redactedQuery(target: string): [name: string, value: string][] {
  const mark = target.indexOf('?');
  if (mark < 0) return [];
  return [...new URLSearchParams(target.slice(mark + 1))].map(([name, value]) => [
    isName(name) ? name : hidden,
    value === '' || !harmlessParameters.has(name) ? value && hidden : scrubbed(value),
  ]);
}

/** A URL without the values of its query. */
export function redactedUrl(url: string): string {
  const query = redactedQuery(url).map(([name, value]) => `${name}=${value}`);
  const place = url.split(/[?#]/, 1)[0] ?? '';
  return query.length > 0 ? `${place}?${query.join('&')}` : place;
}

/** What the paths of the sandbox's own controls begin with. */
const ownPaths = '__sandbox';
const isWord = (text: string): boolean => /^[a-z][a-z_-]{0,30}$|^v\d$|^[a-z]{2}-[A-Z]{2}$|^$/.test(text);
const isId = (text: string): boolean => /^\d{1,10}$/.test(text);
const isName = (text: string): boolean => /^[a-z][a-z_-]{0,30}(?:\[[a-z_]{0,16}\])?$/.test(text);
