import { isIP } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { mostStatements } from '../read-options.ts';
import { readBeginning } from '../world/read-time.ts';

/** Reads a port. */
export function readPort(text: string): number {
  const port = wholeNumber(text);
  if (port !== undefined && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

/** Reads a host name or an address; an IPv6 address may stand in brackets. */
export function readHost(text: string): string {
  const host = text.replace(/^\[(.+)\]$/, '$1');
  if (isIP(host) > 0 || /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(host)) return host;
  throw new InvalidArgumentError('A host is a name or an address, such as 127.0.0.1.');
}

/** Reads a seed. */
export function readSeed(text: string): number {
  const seed = wholeNumber(text);
  if (seed !== undefined) return seed;
  throw new InvalidArgumentError('A seed is a whole number, 0 or more.');
}

/** Reads a number of statements. */
export function readStatements(text: string): number {
  const count = wholeNumber(text);
  if (count !== undefined && count <= mostStatements) return count;
  throw new InvalidArgumentError(`A number of statements is a whole number from 0 to ${mostStatements}.`);
}

/** Reads the time at which the world clock stands. */
export function readNow(text: string): Date {
  // Other texts that Date takes mean something else on another machine.
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) {
    const day = text.slice(0, 10);
    try {
      // Date takes the 30th of February for the 2nd of March.
      if (new Date(day).toISOString().startsWith(day)) return new Date(readBeginning(text));
    } catch {
      // The sentence below is about this case, too.
    }
  }
  throw new InvalidArgumentError(
    'A time from 1972 to 9999 is needed, in ISO 8601 with its zone, such as 2026-01-31T12:00:00Z.',
  );
}

/** Reads the id of the user who consents. */
export function readUserId(text: string): number {
  const id = wholeNumber(text);
  if (id !== undefined && id > 0) return id;
  throw new InvalidArgumentError('A user id is a whole number, such as 5101.');
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}
