import type { PlainRequest } from '../../../http/message.ts';
import { type Change, changes, decoded, type Elements } from './changes.ts';
import { decodeUtf8 } from '../../../http/utf8.ts';

/** Longest body that is tried as a signed element, in bytes. */
const longestBody = 65_536;

/** Returns wrong values of single elements that clients sign, the most common first. */
export function elementChanges(right: Elements, request: PlainRequest): Change[] {
  const { method, host, port, timestamp, nonce } = right;
  const of = (mistake: Change['mistake'], element: keyof Elements, ...values: (string | undefined)[]) =>
    changes(mistake, element, right[element], values);
  return [
    ...of('port_443_assumed', 'port', '443'),
    ...targetChanges(right.target, request.origin),
    ...of('host_with_port', 'host', `${host}:${port}`),
    ...of('host_in_upper_case', 'host', host.toUpperCase(), ...rawHost(request, right)),
    ...of('method_in_lower_case', 'method', method.toLowerCase(), capitalized(method)),
    ...extChanges(right, request),
    ...of('other_host', 'host', 'wallet.paysera.com', 'localhost', '127.0.0.1', '[::1]', '::1'),
    ...of('port_80_assumed', 'port', '80'),
    ...of('port_left_out', 'port', ''),
    ...of('other_method', 'method', 'GET', 'POST', 'PUT', 'DELETE'),
    ...of('other_time', 'timestamp', `${timestamp}000`, timestamp.replace(/\..+/, '')),
    ...of('nonce_left_out', 'nonce', '', `"${nonce}"`, encodeURIComponent(nonce)),
    ...of('path_shortened', 'target', ...shortened(right.target).slice(mostCommon)),
  ];
}

/** Returns the host as the client sent it. */
function rawHost({ headers }: PlainRequest, { host }: Elements): string[] {
  const name = headers['host']?.replace(/:\d+$/, '');
  return name === undefined || name.toLowerCase() !== host ? [] : [name];
}

function extChanges({ ext }: Elements, { body }: PlainRequest): Change[] {
  const of = (mistake: Change['mistake'], ...values: (string | undefined)[]) =>
    changes(mistake, 'ext', ext, values);
  const hash = new URLSearchParams(ext).get('body_hash') ?? undefined;
  const text = body.length > 0 && body.length <= longestBody ? decodeUtf8(body) : undefined;
  if (ext === '') return of('ext_with_name', 'ext=""', '""', 'ext=');
  return [
    ...of('ext_left_out', ''),
    ...of('ext_decoded', decoded(ext), hash === undefined ? undefined : `body_hash=${hash}`),
    ...of(
      'ext_reencoded',
      encodeURIComponent(ext),
      String(new URLSearchParams(ext)),
      ext.replaceAll(/%2F/gi, '/'),
    ),
    ...of(
      'ext_reencoded',
      ext.replaceAll(/%[\dA-F]{2}/gi, (escape) => escape.toLowerCase()),
    ),
    ...of('ext_with_name', `ext="${ext}"`, `"${ext}"`, `ext=${ext}`),
    ...of('body_signed', text, hash, hash && encodeURIComponent(hash)),
  ];
}

const capitalized = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** Returns wrong values of path and query. */
function targetChanges(target: string, origin: string): Change[] {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? undefined : target.slice(mark + 1);
  const of = (mistake: Change['mistake'], ...values: (string | undefined)[]) =>
    changes(mistake, 'target', target, values);
  return [
    ...of('query_left_out', query ? path : undefined),
    ...of(
      'question_mark_lost',
      query === '' ? path : undefined,
      query === undefined ? `${target}?` : undefined,
    ),
    ...of('target_decoded', decoded(target), decoded(target.replaceAll('+', ' '))),
    ...of('target_reencoded', ...reencoded(path, query)),
    ...of('query_sorted', query ? `${path}?${query.split('&').toSorted().join('&')}` : undefined),
    ...of('whole_url_signed', origin + target, origin.replace(/^http:/, 'https:') + target),
    ...of('path_shortened', ...shortened(target).slice(0, mostCommon)),
    ...of('slash_at_end', target.replace(path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`)),
  ];
}

/** Number of shortened targets that are tried among the common changes: without the version, the first slash, or the first segment. */
const mostCommon = 3;
/** Most leading segments that are tried as left out. The last segment alone is always tried. */
const mostSegments = 8;

/** Returns the target without leading segments of its path, with and without the slash before the rest. */
function shortened(target: string): readonly (string | undefined)[] {
  const [path = ''] = target.split('?', 1);
  const slashes = Array.from(path.matchAll(/(?<!^)\/(?=[^/])/g), ({ index }) => index);
  const tried = [...new Set([...slashes.slice(0, mostSegments), ...slashes.slice(-1)])];
  const [first, second, ...others] = tried.map((slash) => target.slice(slash));
  const relative = [first, second, ...others].map((rest) => rest?.slice(1));
  return [second, target.slice(1), first, ...others, ...relative];
}

/** Returns the same text in other encodings. */
function reencoded(path: string, query: string | undefined): string[] {
  const target = query === undefined ? path : `${path}?${query}`;
  const plain = decoded(target);
  const encodedHex = /%[\da-f]{2}/gi;
  const upper = target.replaceAll(encodedHex, (text) => text.toUpperCase());
  const lower = target.replaceAll(encodedHex, (text) => text.toLowerCase());
  const common = [
    target.replaceAll('%20', '+'),
    target.replaceAll('+', '%20'),
    upper,
    lower,
    encodeURI(target),
    ...(plain === undefined ? [] : [encodeURI(plain)]),
  ];
  if (!query) return common;
  const pairs = [...new URLSearchParams(query)];
  const withEach = (encode: (text: string) => string) =>
    `${path}?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
  return [
    `${path}?${new URLSearchParams(pairs)}`,
    withEach(encodeURIComponent),
    withEach((text) => encodeURIComponent(text).replaceAll('%20', '+')),
    withEach((text) => encodeURIComponent(text).replaceAll(/[!'()*~]/g, hex)),
    withEach((text) => encodeURIComponent(text).replaceAll(/%5B|%5D|%2C|%3A|%40/g, decodeURIComponent)),
    ...common,
  ];
}

const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
