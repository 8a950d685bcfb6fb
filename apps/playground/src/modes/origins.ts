import { ConfigurationError, parseOrigin } from '@litas/client/mac';
import type { Mode } from './mode.ts';

/** Where the servers listen. */
export type Origins = Readonly<Record<Mode, string>>;

/** The agreed addresses. */
export const defaultOrigins = { sandbox: 'http://127.0.0.1:4010', prism: 'http://127.0.0.1:4011' } as const;

/**
 * Reads where the sandbox and Prism listen: from the page's query (`?sandbox=http://127.0.0.1:4020`), else from the
 * build's environment, else the agreed ports. Only loopback origins are taken: a link must not send calls elsewhere. MSW
 * answers for the page's own origin, so that a call it should miss still stays on this machine.
 *
 * @param page - The page's address.
 * @param environment - `VITE_SANDBOX_ORIGIN` and `VITE_PRISM_ORIGIN`.
 */
export function readOrigins(page: URL, environment: Readonly<Record<string, unknown>> = {}): Origins {
  const origin = (mode: 'sandbox' | 'prism'): string =>
    loopbackOrigin(page.searchParams.get(mode)) ??
    loopbackOrigin(environment[`VITE_${mode.toUpperCase()}_ORIGIN`]) ??
    defaultOrigins[mode];
  return { msw: page.origin, sandbox: origin('sandbox'), prism: origin('prism') };
}

function loopbackOrigin(value: unknown): string | undefined {
  try {
    const { hostname, protocol, origin } = parseOrigin('origin', String(value));
    return ['127.0.0.1', 'localhost'].includes(hostname) && protocol === 'http:' ? origin : undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}
