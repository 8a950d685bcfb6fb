import { assertOption } from '../errors/assert.ts';

/**
 * Parses the origin of a server: scheme, host and port, and nothing else.
 *
 * @param option - Name of the option, for the error.
 * @param value - An absolute http or https URL, with or without a slash at the end.
 * @returns The URL of the origin.
 * @throws ConfigurationError when the value is not an origin, or has a user name, a path, a query or a fragment.
 *
 * @example
 * import { parseOrigin } from '@litas/client/mac';
 *
 * console.log(parseOrigin('baseUrl', 'http://127.0.0.1:4010/').origin); // http://127.0.0.1:4010
 */
export function parseOrigin(option: string, value: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(hrefOf(value));
  } catch {
    // The parser's own message adds nothing.
  }
  assertOption(
    // A user name, a path, a query or a fragment would be in `href` only.
    url && url.href === `${url.origin}/` && url.origin.startsWith('http'),
    option,
    'an http or https URL with scheme, host and port only, such as https://wallet.paysera.com',
  );
  return url;
}

/**
 * Parses the origin of a server that requests are sent to: https, or plain http on a loopback address or an allowed host.
 *
 * @param option - Name of the option, for the error.
 * @param value - An absolute http or https URL, with or without a slash at the end.
 * @param allowInsecureHost - Hosts that may use plain http, without ports. They are compared exactly. @default none
 * @returns The URL of the origin.
 * @throws ConfigurationError when the value is not an origin, or is plain http to another host.
 *
 * @example
 * import { parseServerOrigin } from '@litas/client/mac';
 *
 * console.log(parseServerOrigin('baseUrl', 'http://127.0.0.1:4010/').port); // 4010
 */
export function parseServerOrigin(
  option: string,
  value: string | URL,
  allowInsecureHost: readonly string[] = [],
): URL {
  const url = parseOrigin(option, value);
  assertOption(
    url.protocol !== 'http:' ||
      // The parser has written addresses in their usual form.
      /(?:^|\.)localhost$|^127\.[\d.]+$|^\[::1]$/.test(url.hostname) ||
      allowInsecureHost.includes(url.hostname),
    option,
    'https: plain http is for loopback addresses and allowInsecureHost',
  );
  return url;
}

/** Returns the text of a URL, also of one of another realm or implementation; an empty string for every other value. */
export function hrefOf(value: unknown): string {
  const { href = value } = Object(value) as { readonly href?: unknown };
  return typeof href === 'string' ? href : '';
}
