import { parseServerOrigin } from '@litas/client/mac';

/**
 * Parses the origin of handlers; `*` matches all.
 *
 * @throws ConfigurationError when `baseUrl` is not an origin, or plain http to another machine.
 */
export const originPattern = (baseUrl: string): string =>
  baseUrl === '*' ? baseUrl : parseServerOrigin('baseUrl', baseUrl).origin;
