import type { PlainResponse } from '../http/message.ts';
import type { ClientRecord, RedirectHost } from '../state/records.ts';

// The text itself is compared, not a parsed URL: parsers can read `http://2130706433` and `http://127.0.0.1\@evil` in another way than
// the browser that is redirected.
const syntax =
  /^([a-z][a-z\d+.-]{0,20}):\/\/(\[[\da-f:.]{2,45}\]|[a-z\d.-]{1,253})(?::([1-9]\d{0,4}))?(\/[^\s"#<>\\`?]*)?(\?[^\s"#<>\\`]*)?$/;
const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };

/**
 * Whether a client has registered a redirect URI. Protocol, host, port and path are compared character by character. The URI must be
 * absolute and ASCII, without user and fragment; a query is allowed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3
 */
export function isRegistered(uri: string, hosts: readonly RedirectHost[]): boolean {
  const [, protocol = '', host, port, path = '/'] = syntax.exec(uri) ?? [];
  if (host === undefined || !/^[\x21-\x7E]+$/.test(uri) || !URL.canParse(uri)) return false;
  const effectivePort = port === undefined ? defaultPorts[protocol] : Number(port);
  return hosts.some(
    (registered) =>
      registered.protocol === protocol &&
      registered.host === host &&
      (registered.port === 'any' || (registered.port ?? defaultPorts[protocol]) === effectivePort) &&
      (registered.path === undefined || registered.path === path),
  );
}

/** Longest redirect URI, in characters. */
const longestUri = 2_000;

/**
 * The parameters of the response. A redirect URI that contains one of them would have it twice, and the client could read the wrong one.
 */
const reservedParameters = ['code', 'state', 'error', 'error_description', 'error_uri', 'iss'] as const;

/**
 * The name under which a parameter may be read: without regard to letter case, and as PHP reads it, where `code[]` and `code[x]` are
 * `code`, dots and spaces are underscores, and a null byte ends the name.
 *
 * @see https://www.php.net/manual/language.variables.external.php
 */
const nameAsRead = (name: string): string =>
  name
    .trimStart()
    .replace(/[[\0].*$/s, '')
    .replaceAll(/[. ]/g, '_')
    .toLowerCase();

/** Returns why a client cannot use a redirect URI, as the end of a sentence; `undefined` when it can. */
export function redirectProblem(
  uri: string,
  { id, redirectHosts, issued, redirectUris = [] }: ClientRecord,
): string | undefined {
  if (uri.length > longestUri) return `is longer than ${longestUri} characters`;
  if (issued ? !redirectUris.includes(uri) : !isRegistered(uri, redirectHosts)) {
    const registered = issued ? redirectUris : describeRedirects(redirectHosts);
    const list =
      registered.length === 0 ? 'It has registered none' : `It has registered ${registered.join(', ')}`;
    return `is not registered for the client ${id}. ${list}`;
  }
  // Some parsers separate parameters by semicolons, too.
  const { searchParams } = new URL(uri.replaceAll(';', '&'));
  const names = new Set(Array.from(searchParams.keys(), nameAsRead));
  const reserved = reservedParameters.find((name) => names.has(name));
  return reserved === undefined
    ? undefined
    : `has the parameter ${reserved}, which is reserved for the response`;
}

/** Returns scheme, host and port of a registered redirect URI. */
export const siteOf = (uri: string): string => /^[^/]+:\/\/[^/?]+/.exec(uri)?.[0] ?? uri;

/** Describes registered redirect URIs. */
const describeRedirects = (hosts: readonly RedirectHost[]): string[] =>
  hosts.map(({ protocol, host, port, path }) => {
    const portText = port === 'any' ? ':<any port>' : port === undefined ? '' : `:${port}`;
    return `${protocol}://${host}${portText}${path ?? '/<any path>'}`;
  });

/** Appends parameters to the query of a redirect URI. */
export function redirectTo(uri: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const added = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const separator = !uri.includes('?') ? '?' : uri.endsWith('?') || uri.endsWith('&') ? '' : '&';
  return uri + separator + added;
}

/**
 * Redirects the browser to the client. With status 303 the browser sends a GET without the form, which the client must not get.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.12
 */
export function redirect(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): PlainResponse {
  return {
    status: 303,
    headers: {
      location: redirectTo(uri, parameters),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: '',
  };
}
