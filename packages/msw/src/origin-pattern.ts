import { parseServerOrigin } from '@litas/client/mac';

/**
 * Reads which origin handlers are for: `*` is any.
 *
 * @throws ConfigurationError that names `baseUrl` when it is not an origin.
 */
export const originPattern = (baseUrl: string): string =>
  baseUrl === '*' ? baseUrl : parseServerOrigin('baseUrl', baseUrl).origin;
