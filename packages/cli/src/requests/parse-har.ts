import { UsageError } from '../terminal/command-error.ts';
import type { ParsedRequest } from './parsed-request.ts';

interface Named {
  readonly name: string;
  readonly value: string;
}

interface HarEntry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Named[];
    readonly postData?: { readonly text?: string };
  };
  readonly response?: { readonly headers?: readonly Named[] };
}

/**
 * Reads a request from a HAR file, or from one of its entries.
 *
 * @param text - The JSON.
 * @param number - Number of the entry in a file, from 1. @default the last one with a MAC signature
 * @throws UsageError that repeats nothing of the text.
 */
export function parseHar(text: string, number?: number): ParsedRequest {
  const entries = entriesOf(text);
  const signed = entries.filter(({ request }) => isSigned(request.headers));
  const entry = number === undefined ? (signed.at(-1) ?? entries.at(-1)) : entries[number - 1];
  if (!entry) {
    throw new UsageError(`The HAR file has ${entries.length} entries. Choose one: --entry NUMBER`);
  }
  const { method, url, headers, postData } = entry.request;
  const body = postData?.text;
  const date = entry.response?.headers?.find(({ name }) => name.toLowerCase() === 'date')?.value;
  const serverTime = date === undefined ? Number.NaN : Math.floor(Date.parse(date) / 1000);
  return {
    method,
    url,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    ...(body !== undefined && body !== '' && { body }),
    ...(Number.isFinite(serverTime) && { serverTime }),
  };
}

const isSigned = (headers: readonly Named[]): boolean =>
  headers.some(({ name, value }) => name.toLowerCase() === 'authorization' && /^MAC\b/i.test(value));

function entriesOf(text: string): HarEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of the parser quotes the text.
    throw new UsageError('The text starts like JSON and is none. Copy the whole HAR file or entry.');
  }
  const { log, request } = Object(value) as { log?: { entries?: unknown }; request?: unknown };
  const entries = Array.isArray(log?.entries) ? log.entries : request === undefined ? [] : [value];
  const valid = entries.filter(isEntry);
  if (valid.length > 0) return valid;
  throw new UsageError(
    'The JSON is neither a HAR file nor an entry of one: it has no request with a method, a URL and headers.',
  );
}

function isEntry(value: unknown): value is HarEntry {
  const { method, url, headers } = Object((Object(value) as { request?: unknown }).request) as Record<
    string,
    unknown
  >;
  return typeof method === 'string' && typeof url === 'string' && Array.isArray(headers);
}
