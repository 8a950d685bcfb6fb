import { requestOf, type RequestParts } from './request-parts.ts';
import { shellWords } from './shell-words.ts';

/** Options with a value that do not affect the request. */
const otherValues = new Set(
  '-A --user-agent -b --cookie -c --cookie-jar -e --referer -m --max-time --connect-timeout -o --output -u --user -w --write-out -x --proxy --cacert --cert --key --resolve --retry'.split(
    ' ',
  ),
);

const dataOptions = new Set(['-d', '--data', '--data-raw', '--data-ascii', '--data-binary', '--json']);

/**
 * Parses a curl command.
 *
 * @returns The request; `undefined` if the command has no URL.
 */
export function parseCurl(text: string): RequestParts | undefined {
  const words = separated(shellWords(text.replace(/^\$\s*/, '')).slice(1));
  const headers: [string, string][] = [];
  const data: string[] = [];
  let method: string | undefined;
  let url: string | undefined;
  let isQuery = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const value = words[index + 1] ?? '';
    if (dataOptions.has(word) || word === '--data-urlencode') {
      data.push(word === '--data-urlencode' ? urlEncoded(value) : withoutLineEnds(word, value));
      if (word === '--json') headers.push(['content-type', 'application/json']);
    } else if (word === '-H' || word === '--header') {
      const colon = value.indexOf(':');
      if (colon > 0) headers.push([value.slice(0, colon).trim(), value.slice(colon + 1)]);
    } else if (word === '-X' || word === '--request') method = value;
    else if (word === '--url') url = value;
    else if (!otherValues.has(word)) {
      if (word === '-G' || word === '--get') isQuery = true;
      else if (word === '-I' || word === '--head') method ??= 'HEAD';
      else if (!word.startsWith('-')) url ??= word;
      continue;
    }
    index += 1;
  }
  if (url === undefined) return undefined;
  const address = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  const body = data.join('&');
  if (isQuery && body !== '') {
    return requestOf(method ?? 'GET', `${address}${address.includes('?') ? '&' : '?'}${body}`, headers, '');
  }
  if (body === '') return requestOf(method ?? 'GET', address, headers, '');
  return requestOf(
    method ?? 'POST',
    address,
    [...headers, ['content-type', 'application/x-www-form-urlencoded']],
    body,
  );
}

/** Separates options and values: `-XPOST` and `--request=POST` become two words. */
const separated = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const [, long, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (long !== undefined && value !== undefined) return [long, value];
    const [, short, rest] = /^(-(?:X|H|d|A|b|c|e|m|o|u|w|x))(.+)$/s.exec(word) ?? [];
    return short !== undefined && rest !== undefined ? [short, rest] : [word];
  });

/** Removes line ends from `--data`, as curl does. */
const withoutLineEnds = (option: string, value: string): string =>
  ['-d', '--data', '--data-ascii'].includes(option) ? value.replaceAll(/[\r\n]/g, '') : value;

function urlEncoded(value: string): string {
  const mark = value.indexOf('=');
  if (mark < 0) return encodeURIComponent(value);
  return `${value.slice(0, mark)}${mark > 0 ? '=' : ''}${encodeURIComponent(value.slice(mark + 1))}`;
}
