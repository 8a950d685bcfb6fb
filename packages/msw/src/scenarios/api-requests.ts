import { originPattern, type OriginOptions } from '../origin-pattern.ts';

/** Options of every scenario. */
export type ScenarioOptions = OriginOptions;

/**
 * Returns a pattern for requests of the API.
 *
 * @param options - Scheme, host and port; by default any.
 * @param parts - First path segments.
 * @throws `ConfigurationError` when `baseUrl` is not an origin.
 */
export function apiRequests(options: ScenarioOptions, parts: readonly string[]): RegExp {
  const pattern = originPattern(options);
  const origin = pattern === '*' ? '[a-z]+://[^/]+' : pattern.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(`^${origin}/(?:${parts.join('|')})/`);
}
