import { readFileSync } from 'node:fs';
import { UsageError } from '../terminal/command-error.ts';
import type { ParsedRequest } from './parsed-request.ts';
import { shellWords, withoutCarets } from './shell-words.ts';

/** Options of curl that have a value, and are not needed here. */
const skippedWithValue = new Set(
  '-A --user-agent -b --cookie -c --cookie-jar -e --referer -m --max-time --connect-timeout -o --output -x --proxy -w --write-out --cacert --cert --key --resolve --retry -u --user -F --form'.split(
    ' ',
  ),
);
/** Short options without a value, which can be joined, as in `-sS`. */
const flags = /^-(?:s|S|k|L|v|i|f|N|g|I|G|#)+$/;

/**
 * Reads a curl command line.
 *
 * @param line - The line.
 * @throws UsageError that repeats nothing of the line.
 */
export function parseCurl(line: string): ParsedRequest {
  const words = shellWords(withoutCarets(line));
  if (!words) throw new UsageError('A quote in the curl line does not end. Copy the whole line.');
  let method: string | undefined;
  let url: string | undefined;
  let asQuery = false;
  const headers: Record<string, string> = {};
  const data: string[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [name, attached] = split(word);
    const value = (): string => {
      if (attached !== undefined) return attached;
      index += 1;
      const next = words[index];
      if (next === undefined) throw new UsageError(`The option ${name} of curl has no value.`);
      return next;
    };
    switch (name) {
      case '-X':
      case '--request':
        method = value();
        break;
      case '-H':
      case '--header':
        Object.assign(headers, headerOf(value()));
        break;
      case '-d':
      case '--data':
      case '--data-ascii':
        data.push(fileOr(value(), true));
        break;
      case '--data-binary':
        data.push(fileOr(value(), false));
        break;
      case '--data-raw':
        data.push(value());
        break;
      case '--data-urlencode':
        data.push(urlencoded(value()));
        break;
      case '--json':
        data.push(fileOr(value(), false));
        headers['content-type'] ??= 'application/json';
        break;
      case '--get':
        asQuery = true;
        break;
      case '--head':
        method ??= 'HEAD';
        break;
      case '--url':
        url = value();
        break;
      default:
        if (skippedWithValue.has(name)) value();
        else if (flags.test(word)) {
          if (word.includes('I')) method ??= 'HEAD';
          asQuery ||= word.includes('G');
        } else if (!word.startsWith('-') || word === '-') url ??= word;
        else if (!word.startsWith('--')) {
          throw new UsageError(`The option ${name} of curl is not known here. Remove it.`);
        }
    }
  }
  if (url === undefined) throw new UsageError('The curl line has no URL.');
  const body = data.join('&');
  const whole = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  if (asQuery && body !== '') {
    return { method: method ?? 'GET', url: `${whole}${whole.includes('?') ? '&' : '?'}${body}`, headers };
  }
  const sendsBody = data.length > 0;
  if (sendsBody) headers['content-type'] ??= 'application/x-www-form-urlencoded';
  return { method: method ?? (sendsBody ? 'POST' : 'GET'), url: whole, headers, ...(sendsBody && { body }) };
}

/** Separates an option from a value that is attached to it: `--url=…`, `-XPOST`. */
function split(word: string): [name: string, value?: string] {
  const [, long, longValue] = /^(--[\w-]+)=([\s\S]*)$/.exec(word) ?? [];
  if (long !== undefined && longValue !== undefined) return [long, longValue];
  const [, short, shortValue] = /^(-[XHd])([\s\S]+)$/.exec(word) ?? [];
  return short !== undefined && shortValue !== undefined ? [short, shortValue] : [word];
}

function headerOf(line: string): Record<string, string> {
  const colon = line.indexOf(':');
  return colon < 0 ? {} : { [line.slice(0, colon).trim().toLowerCase()]: line.slice(colon + 1).trim() };
}

/** Data, or the contents of a file when it begins with `@`. Without `--data-binary`, curl drops line feeds. */
function fileOr(text: string, dropsLines: boolean): string {
  if (!text.startsWith('@')) return text;
  try {
    const contents = readFileSync(text.slice(1), 'utf8');
    return dropsLines ? contents.replaceAll(/[\r\n]/g, '') : contents;
  } catch (error) {
    throw new UsageError('The file with the body, after @ in the curl line, cannot be read.', {
      cause: error,
    });
  }
}

function urlencoded(text: string): string {
  const [, name, value] = /^([^=@]*)=([\s\S]*)$/.exec(text) ?? [];
  if (value === undefined) return encodeURIComponent(text);
  return name ? `${name}=${encodeURIComponent(value)}` : encodeURIComponent(value);
}
