import { styleText } from 'node:util';
import type { Log, LoggedRequest, Signer } from '../engine/journal/entry.ts';
import { hidden, redactedPath, redactedQuery, redactedText } from '../engine/journal/redact.ts';
import { shownOf } from '../engine/journal/shown.ts';
import type { Exchange } from '../node/index.ts';
import { defaultWorld } from '../state/store.ts';

/** What prints the requests as they come. */
interface LiveTail {
  /** Takes what the sandbox knows of a request. */
  readonly log: Log;
  /** Takes what the server knows of it, and prints it. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** Requests that wait for the server's part at the most: a client that went away leaves one behind. */
const maxWaiting = 1_000;

/** Puts together what sandbox and server know of each request, and prints it. */
export function liveTail(print: (lines: string) => void): LiveTail {
  const waiting = new Map<string, LoggedRequest>();
  return {
    log: (event) => {
      if (event.kind !== 'request') return;
      waiting.set(event.correlationId, event);
      const [oldest = ''] = waiting.keys();
      if (waiting.size > maxWaiting) waiting.delete(oldest);
    },
    onExchange: (exchange) => {
      const id = exchange.response.headers['paysera-correlation-id'] ?? '';
      print(requestLine(exchange, waiting.get(id)));
      waiting.delete(id);
    },
  };
}

/**
 * Writes an exchange for a terminal: time, method, path, status, how long it took, the operation, who signed, the world, and what went
 * wrong on purpose, in one line; what was refused and why in lines below it. Keys, tokens, codes and what people search for are left
 * out.
 *
 * @param exchange - What came and what was answered.
 * @param logged - What the sandbox knows of it; nothing where the server refused it.
 */
export function requestLine(exchange: Exchange, logged?: LoggedRequest): string {
  const { at, method, response, durationMs } = exchange;
  const { status } = response;
  const lost = response.delivery === undefined ? String(status) : response.delivery.padEnd(4);
  const line = [
    dim(new Date(at).toTimeString().slice(0, 8)),
    method.padEnd(6),
    targetOf(exchange, logged).padEnd(targetWidth),
    styled(response.delivery === undefined ? colorOf(status) : 'magenta', lost),
    dim(`${durationMs.toFixed(1).padStart(6)} ms`),
    (logged?.operation ?? '').padEnd(16),
    signerText(logged?.signer),
    logged === undefined || logged.world === defaultWorld ? '' : styled('blue', `in ${logged.world}`),
    logged?.fault === undefined ? '' : styled('magenta', `fault: ${logged.fault}`),
  ];
  return [
    line
      .filter((part, index) => part !== '' || index < 5)
      .join('  ')
      .trimEnd(),
    ...belowOf(exchange, logged),
  ].join('\n');
}

/** Characters of a target, so that what follows stands in columns. */
const targetWidth = 56;
/** Characters of a sentence about a field. */
const longest = 120;

/** A sentence that fits into a line: lists of what is possible can be long. */
const shortened = (sentence: string): string =>
  sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : sentence;

function targetOf({ target }: Exchange, logged: LoggedRequest | undefined): string {
  const shown = shownOf(logged?.operation);
  const path = logged?.path ?? redactedPath(target, undefined, shown);
  const query = redactedQuery(target, shown).map(([name, value]) =>
    value === '' ? name : `${name}=${value}`,
  );
  const text = plain(query.length > 0 ? `${path}?${query.join('&')}` : path);
  if (text.length <= targetWidth) return text;
  // The beginning says which operation it is, the end what is asked of it.
  const kept = targetWidth - hidden.length;
  return text.slice(0, Math.ceil(kept / 2)) + hidden + text.slice(-Math.floor(kept / 2));
}

function signerText(signer: Signer | undefined): string {
  switch (signer?.kind) {
    case 'client':
      return `client ${signer.client}`;
    case 'token':
      return `token ${signer.token} of user ${signer.user}`;
    case 'unverified':
      return `unverified ${signer.id}`.trimEnd();
    case 'none':
    case undefined:
      return '';
  }
}

/** The error and its explanation, a line each. */
function belowOf({ response }: Exchange, logged: LoggedRequest | undefined): string[] {
  const { error, description } = logged ?? errorOf(response);
  const parts = [
    error === undefined ? '' : [error, description].filter((part) => part !== undefined).join(': '),
    logged?.explanation ?? '',
  ];
  return [...parts.filter((part) => part !== '').map(redactedText), ...fieldsOf(logged)].map(
    (part) => `          ${dim('└')} ${styled('yellow', plain(part))}`,
  );
}

/** Fields at fault that are told of one request. */
const mostFields = 10;

/** What is wrong with each field. It was redacted before; here long names of fields would be taken for secrets. */
function fieldsOf(logged: LoggedRequest | undefined): string[] {
  const fields = Object.entries(logged?.properties ?? {});
  const told = fields
    .slice(0, mostFields)
    .map(([field, messages]) => `${field}: ${messages.map(shortened).join('; ')}`);
  return fields.length > mostFields ? [...told, `and ${fields.length - mostFields} fields more`] : told;
}

function errorOf({ status, body, headers }: Exchange['response']): { error?: string; description?: string } {
  if (status < 400 || headers['content-type'] !== 'application/json' || typeof body !== 'string') return {};
  const { error = '', error_description: description = '' } = JSON.parse(body) as Record<string, string>;
  return { error, description };
}

/** Text that no terminal obeys. */
const plain = (text: string): string => text.replaceAll(/[^\x20-\x7E…]/g, '?');

const colorOf = (status: number): 'green' | 'cyan' | 'yellow' | 'red' =>
  status < 300 ? 'green' : status < 400 ? 'cyan' : status < 500 ? 'yellow' : 'red';

const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stderr });
const dim = (text: string): string => styled('dim', text);
