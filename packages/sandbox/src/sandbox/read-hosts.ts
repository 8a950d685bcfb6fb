import { ConfigurationError, parseOrigin } from '@litas/client/mac';
import { isHostName, isLoopbackOrigin } from '../http/origins.ts';
import { PublicUrls } from '../http/public-urls.ts';

/** Parses the origin of an option. */
export function readOrigin(option: string, text: string): string {
  try {
    return parseOrigin(option, text).origin;
  } catch (error) {
    throw error instanceof ConfigurationError ? new TypeError(error.message) : error;
  }
}

/**
 * Parses public URLs.
 *
 * @throws RangeError for the URL of another machine, unless other machines are allowed.
 */
export function readPublicUrls(urls: readonly string[], allowRemote: boolean): PublicUrls {
  if (!Array.isArray(urls)) throw new TypeError('publicUrls must be an array of URLs');
  const origins = urls.map((url: string, index) => readOrigin(`publicUrls[${index}]`, url));
  const remote = allowRemote ? undefined : origins.find((origin) => !isLoopbackOrigin(origin));
  if (remote === undefined) return new PublicUrls(origins);
  throw new RangeError(`publicUrls is invalid: Other machines can reach ${remote}. Allow them: allowRemote`);
}

/** Parses host names. The host of an origin is added. */
export function readHosts(names: readonly string[], origin: string | undefined): ReadonlySet<string> {
  if (!Array.isArray(names)) throw new TypeError('allowedHosts must be an array of host names');
  const wrong = names.find((name: unknown) => typeof name !== 'string' || !isHostName(name));
  if (wrong !== undefined) {
    throw new TypeError(`allowedHosts must contain host names without scheme and port, got ${String(wrong)}`);
  }
  const own = origin === undefined ? [] : [new URL(origin).hostname];
  return new Set([...own, ...names.map((name) => name.toLowerCase())]);
}
