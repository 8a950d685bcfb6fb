import { requestOf, type RequestParts } from './request-parts.ts';

/**
 * Parses an HTTP request: request line, headers, an empty line, body. The scheme is https, except for loopback hosts.
 *
 * @returns The request; `undefined` if the text does not start with a request line.
 */
export function parseHttp(text: string): RequestParts | undefined {
  const [, head = '', body = ''] = /^(.*?)(?:\r?\n\r?\n(.*))?$/s.exec(text) ?? [];
  const [first = '', ...lines] = head.split(/\r?\n/);
  const [, method, target] = /^([A-Za-z]+)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(first) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1)]] : [];
  });
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1].trim();
  if (/^https?:\/\//i.test(target)) return requestOf(method, target, headers, body);
  if (!target.startsWith('/')) return undefined;
  const scheme = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/.test(host ?? '') ? 'http' : 'https';
  return requestOf(method, `${scheme}://${host ?? 'wallet.paysera.com'}${target}`, headers, body);
}
