import { readFileSync } from 'node:fs';
import { ConfigurationError, parseOrigin } from '@litas/client/mac';
import { InvalidArgumentError } from 'commander';
import { isNamedWorld } from '../connect/options.ts';
import { isHostName, isLoopbackOrigin } from '../http/origins.ts';
import { parseHandWrittenJson, TextError } from '../http/json-text.ts';
import { hostRule, isPort, parseHost, portRule } from '../node/address.ts';
import { forwardedBy, trustedProxyRule } from '../node/forwarded.ts';
import { mostStatements } from '../sandbox/options.ts';
import type { WorldFileError } from '../seed/world-file/world-file-error.ts';
import { earliestBeginning, parseTime, timeRule } from '../state/clock.ts';
import { isWorldName, worldNameRule } from '../state/store.ts';

/** Parses a port. */
export function readPort(text: string): number {
  const port = integer(text);
  if (isPort(port)) return port;
  throw new InvalidArgumentError(portRule);
}

/** Parses a host name or an IP address. Brackets around an IPv6 address are removed. */
export function readHost(text: string): string {
  const host = parseHost(text);
  if (host !== undefined) return host;
  throw new InvalidArgumentError(hostRule);
}

/** Parses a host name without scheme and port. */
export function readHostName(text: string): string {
  if (isHostName(text)) return text;
  throw new InvalidArgumentError('It must be a host name without scheme and port, such as sandbox.test.');
}

/** Parses a URL under which the sandbox is reached. Returns its origin. */
export function readPublicUrl(text: string): string {
  try {
    return parseOrigin('--public-url', text).origin;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new InvalidArgumentError(
      'It must be a URL with scheme, host and port only, such as https://sandbox.example.org.',
    );
  }
}

/** Parses the IP address or the network of a proxy. */
export function readProxy(text: string): string {
  try {
    forwardedBy([text]);
    return text;
  } catch {
    throw new InvalidArgumentError(trustedProxyRule);
  }
}

/** Parses the name of a world or of a snapshot. */
export function readWorldName(text: string): string {
  if (isWorldName(text)) return text;
  throw new InvalidArgumentError(`It must be a name: ${worldNameRule}.`);
}

/** Parses the name of a world, with the name of its team before it when another team shares it. */
export function readNamedWorld(text: string): string {
  if (isNamedWorld(text)) return text;
  throw new InvalidArgumentError(
    `It must be a name: ${worldNameRule}; a shared world has its team before it, such as shop/checkout.`,
  );
}

/** Parses the URL of a Prism server. Returns its origin. */
export function readPrism(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' && isLoopbackOrigin(url.origin)) return url.origin;
  throw new InvalidArgumentError('It must be a URL on this machine, such as http://127.0.0.1:4011.');
}

/** Parses the URL of a documentation. Returns it with a slash at its end. */
export function readDocs(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && isWeb && url.username + url.password + url.search + url.hash === '')
    return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
  throw new InvalidArgumentError('It must be a URL such as https://docs.example.org/litas/.');
}

/** Parses a seed. */
export function readSeed(text: string): number {
  const seed = integer(text);
  if (seed !== undefined) return seed;
  throw new InvalidArgumentError('It must be an integer.');
}

/** Parses a number of statements. */
export function readStatements(text: string): number {
  const count = integer(text);
  if (count !== undefined && count >= 0 && count <= mostStatements) return count;
  throw new InvalidArgumentError(`It must be an integer from 0 to ${mostStatements}.`);
}

/** Where worlds are kept. */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Parses where worlds are kept. */
export function readStore(text: string): StoreAddress {
  const [, path] = /^sqlite:(.+)$/.exec(text) ?? [];
  if (path !== undefined) return { kind: 'sqlite', path };
  if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text };
  throw new InvalidArgumentError(
    'It must be sqlite: with the path of a file, such as sqlite:./sandbox.db, or the URL of a PostgreSQL database, such as postgres://user@host/database.',
  );
}

/** Parses the time at which the world clock is frozen. */
export function readNow(text: string): Date {
  const milliseconds = parseTime(text, earliestBeginning);
  if (milliseconds !== undefined) return new Date(milliseconds);
  throw new InvalidArgumentError(`It must be ${timeRule(earliestBeginning)}.`);
}

/** Parses the id of the user who approves automatically. */
export function readUserId(text: string): number {
  const id = integer(text);
  if (id !== undefined && id > 0) return id;
  throw new InvalidArgumentError('It must be the id of a user, such as 5101.');
}

/** Parses a number of seconds to wait. */
export function readSeconds(text: string): number {
  const seconds = integer(text);
  if (seconds !== undefined && seconds >= 0 && seconds <= 3_600) return seconds;
  throw new InvalidArgumentError('It must be an integer from 0 to 3600.');
}

/** Parses the format of the log. */
export function readLogFormat(text: string): 'json' {
  if (text === 'json') return text;
  throw new InvalidArgumentError('It must be json.');
}

function integer(text: string): number | undefined {
  const value = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

/** A world file, parsed but not validated: validation needs the time at which the world begins. */
export interface ParsedWorldFile {
  readonly path: string;
  readonly content: unknown;
}

/** Reads and parses a world file. */
export function readWorld(path: string): ParsedWorldFile {
  const bytes = readBytes(path);
  try {
    return { path, content: parseHandWrittenJson(bytes) };
  } catch (error) {
    if (error instanceof TextError) throw new InvalidArgumentError(`The file is ${error.message}.`);
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InvalidArgumentError(
      code === 'ENOENT' ? 'There is no such file.' : `It cannot be read: ${code}.`,
    );
  }
}

/** Most problems of a file that are listed. */
const mostProblems = 20;

/** Lists the problems of a world file, one in a line. */
export function worldFileProblem({ problems }: WorldFileError): string {
  const all = Object.entries(problems).map(([place, messages]) => `${place}: ${messages.join(', ')}`);
  if (all.length === 1) return `In the file, ${all[0]}.`;
  const listed = all.slice(0, mostProblems);
  const rest = all.length - listed.length;
  return ['In the file:', ...listed, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  ');
}
