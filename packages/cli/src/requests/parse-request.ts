import { readFileSync } from 'node:fs';
import { UsageError } from '../terminal/command-error.ts';
import { parseHar } from './parse-har.ts';
import type { ParsedRequest } from './parsed-request.ts';

/**
 * Reads a request from a curl command line, a HAR file or one of its entries, or the text of an HTTP request.
 *
 * @param text - The text.
 * @param entry - Number of the entry of a HAR file, from 1. @default the last one with a MAC signature
 * @throws UsageError when it is none of them. It repeats nothing of the text.
 */
export async function parseRequest(text: string, entry?: number): Promise<ParsedRequest> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return parseHar(trimmed, entry);
  if (entry !== undefined)
    throw new UsageError('--entry is for HAR files, and the request is in another form.');
  if (/^(?:\$\s*)?curl\b/.test(trimmed)) return readCurl(trimmed);
  const raw = parseHttp(text.trimStart());
  if (raw) return raw;
  throw new UsageError(
    'That is no request. Give a line that starts with curl, the JSON of a HAR file or entry, or the text of an HTTP request that starts with its method and path.',
  );
}

async function readCurl(line: string): Promise<ParsedRequest> {
  // Loaded here, so that the help starts fast.
  const { CurlError, parseCurl } = await import('@litas/sandbox/explain');
  try {
    return parseCurl(line, { readFile: (path) => readFileSync(path, 'utf8') });
  } catch (error) {
    if (error instanceof CurlError) throw new UsageError(error.message, { cause: error.cause });
    throw error;
  }
}

/** Reads the text of an HTTP request: a request line, headers, and after an empty line the body. */
function parseHttp(text: string): ParsedRequest | undefined {
  const [, head = '', body = ''] = /^([\s\S]*?)(?:\r?\n\r?\n([\s\S]*))?$/.exec(text) ?? [];
  const [first = '', ...lines] = head.split(/\r?\n/);
  const [, method, target] = /^([A-Za-z]+)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(first) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    headers[name.toLowerCase()] = value;
  }
  const url = urlOf(target, headers['host']);
  // Editors end a file with a line feed, which is no part of the body.
  const length = Number(headers['content-length'] ?? Number.NaN);
  const sent = body.length === length + 1 && body.endsWith('\n') ? body.slice(0, -1) : body;
  return { method: method.toUpperCase(), url, headers, ...(sent !== '' && { body: sent }) };
}

function urlOf(target: string, host: string | undefined): string {
  if (/^https?:\/\//i.test(target)) return target;
  if (host === undefined)
    throw new UsageError('The request has no host. Add the header Host, or write the whole URL.');
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);
  return `${isLocal ? 'http' : 'https'}://${host}${target}`;
}
