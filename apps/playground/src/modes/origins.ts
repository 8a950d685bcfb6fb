import { ConfigurationError, parseOrigin } from '@litas/client/mac';
import type { Mode } from './mode.ts';

/** The origins of the servers. */
export type Origins = Readonly<Record<Mode, string>>;

/** The default origins. */
export const defaultOrigins = { sandbox: 'http://127.0.0.1:4010', prism: 'http://127.0.0.1:4011' } as const;

/**
 * Reads the origins of the sandbox and of Prism from the query (`?sandbox=http://127.0.0.1:4020`), otherwise from the environment of
 * the build, otherwise uses the default ports. Only loopback origins are accepted, so that a link cannot send calls elsewhere. MSW handles
 * requests to the page's own origin, so that a request that it misses stays on this machine.
 *
 * @param page - The URL of the page.
 * @param environment - `VITE_SANDBOX_ORIGIN` and `VITE_PRISM_ORIGIN`.
 */
export function readOrigins(page: URL, environment: Readonly<Record<string, unknown>> = {}): Origins {
  const origin = (mode: 'sandbox' | 'prism'): string =>
    loopbackOrigin(page.searchParams.get(mode)) ??
    loopbackOrigin(environment[`VITE_${mode.toUpperCase()}_ORIGIN`]) ??
    defaultOrigins[mode];
  return { msw: page.origin, sandbox: origin('sandbox'), prism: origin('prism') };
}

/**
 * Returns the origins of a page that a sandbox serves: its own, and that of Prism if the sandbox was started with one.
 *
 * @param page - The URL of the page.
 * @param prism - The origin of Prism, from the page.
 */
export const originsOfSandbox = ({ origin }: URL, prism: string | undefined): Origins => ({
  msw: origin,
  sandbox: origin,
  prism: loopbackOrigin(prism) ?? defaultOrigins.prism,
});

/** The origins of a static site. Nothing is sent to them: the sandbox in the page responds to requests for its default address. */
export const originsOfStaticSite: Origins = { msw: defaultOrigins.sandbox, ...defaultOrigins };

function loopbackOrigin(value: unknown): string | undefined {
  try {
    const { hostname, protocol, origin } = parseOrigin('origin', String(value));
    return ['127.0.0.1', 'localhost'].includes(hostname) && protocol === 'http:' ? origin : undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}
