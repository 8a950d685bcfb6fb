import { ConfigurationError } from '../errors/configuration-error.ts';

/** The parts of a URL that are signed. */
export interface RequestTarget {
  requestUri: string;
  host: string;
  port: number;
}

/**
 * Splits a URL without touching what comes after the authority: canonicalising is the usual cause of a failing
 * signature.
 */
export function requestTarget(url: string | URL): RequestTarget {
  // `href` keeps a lone `?`, which `search` loses.
  const text = url instanceof URL ? url.href : url;
  const [, scheme, authority, rest] =
    (typeof text === 'string' && /^(https?):\/\/([^/?#\\]+)([^#]*)/i.exec(text)) || [];
  if (scheme === undefined || authority === undefined || rest === undefined) {
    throw new ConfigurationError('url', 'An absolute http or https URL is needed.');
  }
  if (!/^[\x21-\x7E]*$/.test(rest)) {
    throw new ConfigurationError(
      'url',
      'Path and query have to be percent-encoded: only printable ASCII is possible.',
    );
  }
  const { hostname, port, protocol, username, password } = parseOrigin(`${scheme}://${authority}`);
  if (username || password) throw new ConfigurationError('url', 'Leave the user name and password out.');
  return {
    requestUri: rest.startsWith('/') ? rest : `/${rest}`,
    host: hostname,
    port: port === '' ? defaultPort(protocol) : Number(port),
  };
}

function parseOrigin(origin: string): URL {
  try {
    return new URL(origin);
  } catch (cause) {
    throw new ConfigurationError('url', 'The host or the port cannot be read.', { cause });
  }
}

const defaultPort = (protocol: string): number => (protocol === 'https:' ? 443 : 80);
