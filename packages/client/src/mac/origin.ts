import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * Reads the origin of a server, which is scheme, host and port and nothing else.
 *
 * @param option - Name of the option that it was given for, for the error.
 * @param value - An absolute http or https URL, with a slash after it or without.
 * @returns The URL of the origin.
 * @throws ConfigurationError when it is not an origin, or has a user name, a path, a query or a fragment.
 *
 * @example
 * import { parseOrigin } from '@litas/client/mac';
 *
 * console.log(parseOrigin('baseUrl', 'http://127.0.0.1:4010/').origin); // http://127.0.0.1:4010
 */
export function parseOrigin(option: string, value: string | URL): URL {
  const url = parsed(option, value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw notAnOrigin(option);
  if (url.username || url.password || url.pathname !== '/' || /[?#]/.test(String(value))) {
    throw new ConfigurationError(option, 'Only scheme, host and port are possible.');
  }
  return url;
}

/**
 * Reads the origin of a server that requests are sent to: https, or plain http on a loopback address.
 *
 * @param option - Name of the option that it was given for, for the error.
 * @param value - An absolute http or https URL, with a slash after it or without.
 * @returns The URL of the origin.
 * @throws ConfigurationError when it is not an origin, or plain http to another machine.
 *
 * @example
 * import { parseServerOrigin } from '@litas/client/mac';
 *
 * try {
 *   parseServerOrigin('baseUrl', 'http://wallet.example');
 * } catch (error) {
 *   console.log((error as Error).message); // baseUrl: Plain http is for loopback addresses only.
 * }
 */
export function parseServerOrigin(option: string, value: string | URL): URL {
  const url = parseOrigin(option, value);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigurationError(option, 'Plain http is for loopback addresses only.');
  }
  return url;
}

const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

function parsed(option: string, value: string | URL): URL {
  try {
    // A URL may be one of another realm.
    if (typeof value === 'string' || typeof value.href === 'string') return new URL(value);
  } catch {
    // The parser's own words add nothing.
  }
  throw notAnOrigin(option);
}

/** Makes the error for what is no URL of a server. */
export const notAnOrigin = (option: string): ConfigurationError =>
  new ConfigurationError(
    option,
    'An absolute http or https URL is needed, such as https://wallet.paysera.com.',
  );
