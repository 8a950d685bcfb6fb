import { readFileSync } from 'node:fs';
import type * as explain from '@litas/sandbox/explain';
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
  if (/^(?:\$\s*)?curl\b/.test(trimmed)) {
    return readWith(({ parseCurl }) =>
      parseCurl(trimmed, { readFile: (path) => readFileSync(path, 'utf8') }),
    );
  }
  const raw = await readWith(({ parseHttpRequest }) => parseHttpRequest(text));
  if (raw) return raw;
  const program = otherPrograms.exec(trimmed)?.[1];
  const what = program === undefined ? 'That is no request.' : `A line of ${program} cannot be read.`;
  throw new UsageError(
    `${what} Give a line that starts with curl, the JSON of a HAR file or entry, or the text of an HTTP request that starts with its method and path.`,
  );
}

/** Other programs and functions whose lines are copied in place of one of curl. */
const otherPrograms =
  /^(?:\$\s*)?(wget|httpie|https?|xh|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|(?:await )?fetch(?=\())(?=[\s(])/i;

async function readWith<Parsed>(read: (parsers: typeof explain) => Parsed): Promise<Parsed> {
  // Loaded here, so that the help starts fast.
  const parsers = await import('@litas/sandbox/explain');
  try {
    return read(parsers);
  } catch (error) {
    if (error instanceof parsers.RequestTextError)
      throw new UsageError(error.message, { cause: error.cause });
    throw error;
  }
}
