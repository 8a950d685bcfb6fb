import { originPattern } from '../origin-pattern.ts';

/** Which requests a scenario is about. */
export interface ScenarioOptions {
  /** Scheme, host and port of the requests that it is about; `*` is any. @default '*' */
  readonly baseUrl?: string | undefined;
}

/**
 * Matches the requests for the API.
 *
 * @param baseUrl - Scheme, host and port; `*` is any.
 * @param parts - First segments of the path.
 * @throws `ConfigurationError` when `baseUrl` is not an origin.
 */
export function apiRequests(baseUrl: string, parts: readonly string[]): RegExp {
  const pattern = originPattern(baseUrl);
  const origin = pattern === '*' ? '[a-z]+://[^/]+' : pattern.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(`^${origin}/(?:${parts.join('|')})/`);
}
