import { originPattern } from '../origin-pattern.ts';

/** Options of every scenario. */
export interface ScenarioOptions {
  /** Scheme, host and port of the requests; `*` matches all. @default '*' */
  readonly baseUrl?: string | undefined;
}

/**
 * Returns a pattern for requests of the API.
 *
 * @param baseUrl - Scheme, host and port; `*` is any.
 * @param parts - First path segments.
 * @throws `ConfigurationError` when `baseUrl` is not an origin.
 */
export function apiRequests(baseUrl: string, parts: readonly string[]): RegExp {
  const pattern = originPattern(baseUrl);
  const origin = pattern === '*' ? '[a-z]+://[^/]+' : pattern.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(`^${origin}/(?:${parts.join('|')})/`);
}
