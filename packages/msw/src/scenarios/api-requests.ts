import { originPattern, type OriginOptions, requestsOf } from '../origin-pattern.ts';

/** Options of every scenario. */
export type ScenarioOptions = OriginOptions;

/**
 * Returns a pattern for requests of the API.
 *
 * @param options - Scheme, host and port; by default any.
 * @param parts - First path segments.
 * @throws `ConfigurationError` when `baseUrl` is not an origin.
 */
export const apiRequests = (options: ScenarioOptions, parts: readonly string[]): RegExp =>
  requestsOf(originPattern(options), parts);
