import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';

/** The parts of a request that a trusted proxy has received. */
export interface Forwarded {
  /** IP address of the client. */
  readonly address: string;
  /** `http` or `https`; `undefined` when the proxy does not say which. */
  readonly scheme: string | undefined;
  /** Host, and port unless it is the default one; `undefined` when the proxy does not name it. */
  readonly host: string | undefined;
}

/** Reads what trusted proxies wrote into a request; returns `undefined` when its sender is not trusted. */
export type ReadForwarded = (request: IncomingMessage) => Forwarded | undefined;

/** Rule for trusted proxies, as a sentence. */
export const trustedProxyRule = 'It must be an IP address, a network such as 10.0.0.0/8, or loopback.';

/**
 * Creates the function that reads `X-Forwarded-For`, `X-Forwarded-Proto`, `X-Forwarded-Host` and `X-Forwarded-Port`. Requests of other
 * senders can contain these headers, too, so they count only when a trusted proxy sent the request.
 *
 * @param trusted - IP addresses and networks of the proxies.
 * @throws RangeError when one of them is neither.
 */
export function forwardedBy(trusted: readonly string[]): ReadForwarded {
  if (trusted.length === 0) return () => undefined;
  const isTrusted = compile(trusted);
  return (request) => {
    const { headers, socket } = request;
    if (!isTrusted(socket.remoteAddress ?? '', 0)) return undefined;
    const addresses = proxyAddr.all(request, isTrusted);
    const proxies = Math.max(1, addresses.length - 1);
    // Proxies replace these headers or append to them, so as many values from the right count as there are trusted proxies.
    const written = (name: string): string | undefined => {
      const values = String(headers[name] ?? '')
        .split(',')
        .map((value) => value.trim());
      return values[Math.max(0, values.length - proxies)] || undefined;
    };
    const scheme = written('x-forwarded-proto')?.toLowerCase();
    const isHttps = scheme === 'https';
    return {
      address: addresses.at(-1) ?? '',
      scheme: isHttps || scheme === 'http' ? scheme : undefined,
      host: withPort(written('x-forwarded-host'), written('x-forwarded-port'), isHttps ? '443' : '80'),
    };
  };
}

function compile(trusted: readonly string[]): (address: string, distance: number) => boolean {
  for (const each of trusted) {
    try {
      proxyAddr.compile(each);
    } catch {
      throw new RangeError(`trustedProxies cannot contain ${each}. ${trustedProxyRule}`);
    }
  }
  return proxyAddr.compile([...trusted]);
}

/** Adds a port that the host lacks, as in the configuration of many proxies. */
function withPort(
  host: string | undefined,
  port: string | undefined,
  defaultPort: string,
): string | undefined {
  if (host === undefined || port === undefined || port === defaultPort || /:\d+$/.test(host)) return host;
  return `${host}:${port}`;
}
