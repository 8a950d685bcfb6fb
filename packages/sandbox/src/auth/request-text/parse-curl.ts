import { curlOptions } from './curl-options.ts';
import type { ParsedRequest } from './parsed-request.ts';
import { RequestTextError } from './request-text-error.ts';
import { hasExpansion, shellWords, withoutCarets } from './shell-words.ts';

/** Options of {@link parseCurl}. */
export interface ParseCurlOptions {
  /** Reads the file of a body, as in `--data @body.json`. @default files cannot be read */
  readonly readFile?: (path: string) => string;
}

/**
 * Parses a curl command line, as browsers copy it for a POSIX shell or for the shell of Windows. Nothing is run or expanded.
 *
 * @param line - The command line.
 * @param options - How to read files.
 * @returns The request.
 * @throws RequestTextError when it is not a complete command line, has an option that is not known or a shell variable, or names a file that cannot be read. The
 * message repeats no value of the line.
 *
 * @example
 * import { parseCurl } from '@litas/sandbox/explain';
 *
 * const { method, url } = parseCurl("curl -X PUT 'https://wallet.paysera.com/rest/v1/wallet/1' --json '{}'");
 * console.log(method, url); // PUT https://wallet.paysera.com/rest/v1/wallet/1
 */
export function parseCurl(line: string, { readFile }: ParseCurlOptions = {}): ParsedRequest {
  const typed = line.trim().replace(/^\$\s*/, '');
  const plain = withoutCarets(typed);
  const words = shellWords(plain);
  if (!words) throw new RequestTextError('A quote in the curl line does not end. Copy the whole line.');
  if (!/^curl(?:\.exe)?$/.test(words[0] ?? ''))
    throw new RequestTextError('The line does not start with curl.');
  // For the shell of Windows, a dollar sign is a character like any other.
  if (plain === typed && hasExpansion(typed)) {
    throw new RequestTextError(
      'The curl line has shell variables or commands, which are not run here. Put their values in their place.',
    );
  }
  let method: string | undefined;
  let byOption: string | undefined;
  let url: string | undefined;
  let asQuery = false;
  const headers: Record<string, string> = {};
  const data: string[] = [];
  const fileOr = (text: string): string =>
    text.startsWith('@') ? contentsOf(text.slice(1), readFile) : text;
  for (const { name, value } of curlOptions(words.slice(1))) {
    switch (name) {
      case '':
      case 'url':
        url ??= value;
        break;
      case 'request':
        method = value;
        break;
      case 'header':
        Object.assign(headers, headerOf(value));
        break;
      case 'data':
      case 'data-ascii':
        // curl drops the line ends of a file only.
        data.push(value.startsWith('@') ? fileOr(value).replaceAll(/[\r\n]/g, '') : value);
        break;
      case 'data-binary':
        data.push(fileOr(value));
        break;
      case 'data-raw':
        data.push(value);
        break;
      case 'data-urlencode':
        data.push(urlencoded(value));
        break;
      case 'json':
        data.push(fileOr(value));
        headers['content-type'] ??= 'application/json';
        break;
      case 'get':
        asQuery = true;
        break;
      case 'head':
        byOption = 'HEAD';
        break;
      case 'form':
      case 'form-string':
        byOption = 'POST';
        break;
      case 'upload-file':
        byOption = 'PUT';
    }
  }
  if (url === undefined) throw new RequestTextError('The curl line has no URL.');
  const whole = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  const body = data.join('&');
  if (asQuery) {
    const query = body === '' ? '' : `${whole.includes('?') ? '&' : '?'}${body}`;
    return { method: method ?? byOption ?? 'GET', url: whole + query, headers };
  }
  const sendsBody = data.length > 0;
  if (sendsBody) headers['content-type'] ??= 'application/x-www-form-urlencoded';
  return {
    method: method ?? byOption ?? (sendsBody ? 'POST' : 'GET'),
    url: whole,
    headers,
    ...(sendsBody && { body }),
  };
}

function headerOf(line: string): Record<string, string> {
  const colon = line.indexOf(':');
  return colon <= 0 ? {} : { [line.slice(0, colon).trim().toLowerCase()]: line.slice(colon + 1).trim() };
}

function contentsOf(path: string, readFile: ParseCurlOptions['readFile']): string {
  if (!readFile)
    throw new RequestTextError('The body is in a file, which cannot be read here. Write it into the line.');
  try {
    return readFile(path);
  } catch (cause) {
    throw new RequestTextError('The file with the body, after @ in the curl line, cannot be read.', {
      cause,
    });
  }
}

function urlencoded(text: string): string {
  const [, name, value] = /^([^=@]*)=([\s\S]*)$/.exec(text) ?? [];
  if (value === undefined) return encodeURIComponent(text);
  return name ? `${name}=${encodeURIComponent(value)}` : encodeURIComponent(value);
}
