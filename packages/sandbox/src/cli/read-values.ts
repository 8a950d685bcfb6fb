import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { isHostName } from '../http/origins.ts';
import { mostStatements } from '../sandbox/options.ts';
import { readWorldFile, WorldFileError } from '../seed/world-file/read-world-file.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import { readBeginning } from '../state/clock.ts';

/** Reads a port. */
export function readPort(text: string): number {
  const port = wholeNumber(text);
  if (port !== undefined && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

/** Reads a host name or an address; an IPv6 address may stand in brackets. */
export function readHost(text: string): string {
  const host = text.replace(/^\[(.+)\]$/, '$1');
  if (isIP(host) > 0 || isHostName(host)) return host;
  throw new InvalidArgumentError('A host is a name or an address, such as 127.0.0.1.');
}

/** Reads a host name without scheme and port. */
export function readHostName(text: string): string {
  if (isHostName(text)) return text;
  throw new InvalidArgumentError('A host name is needed, without scheme and port, such as sandbox.test.');
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

/** Reads a world file, and names the place of what is wrong in it. */
export function readWorld(path: string): WorldFile {
  const text = readText(path);
  try {
    return readWorldFile(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidArgumentError(syntaxProblem(error.message, text));
    if (error instanceof WorldFileError) throw new InvalidArgumentError(contentProblem(error));
    throw error;
  }
}

/** Problems of a file that are told. */
const mostProblems = 20;

function contentProblem({ problems }: WorldFileError): string {
  const all = Object.entries(problems).map(([place, messages]) => `${place}: ${messages.join(', ')}`);
  if (all.length === 1) return `In the file, ${all[0]}.`;
  const told = all.slice(0, mostProblems);
  const rest = all.length - told.length;
  return ['In the file:', ...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InvalidArgumentError(
      code === 'ENOENT' ? 'There is no such file.' : `It cannot be read: ${code}.`,
    );
  }
}

/** Says where a text stops being JSON, whichever way this Node says it. */
function syntaxProblem(message: string, text: string): string {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `It stops being JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
}
