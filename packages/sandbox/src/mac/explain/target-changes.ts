import { type Change, changes, decoded } from './change.ts';

/** What clients sign in the place of path and query. */
export function targetChanges(target: string, origin: string): Change[] {
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
    ...of('path_shortened', target.replace(/^\/(?:rest|oauth)\/v1(?=\/)/, ''), target.slice(1)),
    ...of('slash_at_end', target.replace(path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`)),
  ];
}

/** What encoders of other programs make of the same text. */
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
