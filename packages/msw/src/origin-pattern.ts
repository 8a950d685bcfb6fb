import { parseServerOrigin } from '@litas/client/mac';

/** The options that choose the requests of a handler. */
export interface OriginOptions {
  /** Scheme, host and port of the requests; `*` matches all. @default '*' */
  readonly baseUrl?: string | undefined;
  /** Hosts other than loopback that `baseUrl` may name with plain http, as in `createWallet`. @default none */
  readonly allowInsecureHost?: readonly string[] | undefined;
}

/** The names of the {@link OriginOptions}. */
export const originOptions: Readonly<Record<keyof OriginOptions, true>> = {
  baseUrl: true,
  allowInsecureHost: true,
};

/**
 * Parses the origin of handlers; `*` matches all.
 *
 * @throws ConfigurationError when `baseUrl` is not an origin, or plain http to another host.
 */
export const originPattern = ({ baseUrl = '*', allowInsecureHost }: OriginOptions): string =>
  baseUrl === '*' ? baseUrl : parseServerOrigin('baseUrl', baseUrl, allowInsecureHost).origin;

/** Returns a pattern for the requests of an origin, or of any (`*`), by their first path segments. */
export function requestsOf(origin: string, segments: readonly string[]): RegExp {
  const start = origin === '*' ? '[a-z]+://[^/]+' : origin.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(`^${start}/(?:${segments.join('|')})/`);
}
