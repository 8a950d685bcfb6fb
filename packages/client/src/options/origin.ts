import { ConfigurationError } from '../errors/configuration-error.ts';
import { parseOrigin } from '../mac/origin.ts';

/** Where the API is. */
export const productionOrigin = 'https://wallet.paysera.com';

/** Reads the origin of a server that is talked to: https, or plain http on a loopback address. */
export function parseServerOrigin(option: string, value: string | URL): URL {
  const url = parseOrigin(option, value);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigurationError(option, 'Plain http is for loopback addresses only.');
  }
  return url;
}

const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
