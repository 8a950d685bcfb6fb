import { ConfigurationError } from '../errors/configuration-error.ts';

/** Where the API is. */
export const productionOrigin = 'https://wallet.paysera.com';

/** Reads an origin from an option and refuses whatever is more, or less, than one. */
export function parseOrigin(option: string, value: string | URL): URL {
  const url = parsed(option, value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw notAnOrigin(option);
  if (url.username || url.password || url.pathname !== '/' || /[?#]/.test(String(value))) {
    throw new ConfigurationError(option, 'Only scheme, host and port are possible.');
  }
  return url;
}

/** Reads the origin of a server that is talked to: https, or plain http on a loopback address. */
export function parseServerOrigin(option: string, value: string | URL): URL {
  const url = parseOrigin(option, value);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigurationError(option, 'Plain http is for loopback addresses only.');
  }
  return url;
}

function parsed(option: string, value: string | URL): URL {
  try {
    if (typeof value === 'string' || value instanceof URL) return new URL(value);
  } catch {
    // The parser's own words add nothing.
  }
  throw notAnOrigin(option);
}

const notAnOrigin = (option: string): ConfigurationError =>
  new ConfigurationError(option, `An absolute http or https URL is needed, such as ${productionOrigin}.`);

const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
