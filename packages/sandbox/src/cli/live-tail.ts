import { styleText } from 'node:util';
import type { LoggedRequest, Signer } from '../engine/journal/entry.ts';
import { hidden, redactedPath, redactedQuery, redactedText } from '../engine/journal/redact.ts';
import { shownOf } from '../engine/journal/shown.ts';
import type { Exchange } from '../node/index.ts';
import { joinExchanges, type RequestListeners } from '../node/join-exchanges.ts';
import { defaultWorld } from '../state/store.ts';

/** Prints a line for each request. */
export const liveTail = (print: (lines: string) => void): RequestListeners =>
  joinExchanges((exchange, logged) => print(requestLine(exchange, logged)));

/**
 * Formats an exchange for a terminal. One line has the time, method, path, status, duration, operation, signer, world and fault. An
 * error and its explanation follow, a line each. Keys, tokens, codes and search texts are redacted.
 *
 * @param exchange - The request and its response.
 * @param logged - The log event of the sandbox; missing when the server rejected the request itself.
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
    logged?.world === undefined || logged.world === defaultWorld ? '' : styled('blue', `in ${logged.world}`),
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

/** Width of a target, so that the rest is aligned. */
const targetWidth = 56;
/** Longest message about a field, in characters. */
const longest = 120;

/** Shortens a message, which can contain a long list of values, to a line. */
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
  // The beginning identifies the operation, the end its parameters.
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

/** Returns the error and its explanation, a line each. */
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

/** Most invalid fields that are printed of one request. */
const mostFields = 10;

/** Returns a line for each invalid field. They are redacted already; redacted again, long names of fields would look like secrets. */
function fieldsOf(logged: LoggedRequest | undefined): string[] {
  const fields = Object.entries(logged?.properties ?? {});
  const lines = fields
    .slice(0, mostFields)
    .map(([field, messages]) => `${field}: ${messages.map(shortened).join('; ')}`);
  return fields.length > mostFields ? [...lines, `and ${fields.length - mostFields} more fields`] : lines;
}

function errorOf({ status, body, headers }: Exchange['response']): { error?: string; description?: string } {
  if (status < 400 || headers['content-type'] !== 'application/json' || typeof body !== 'string') return {};
  const { error = '', error_description: description = '' } = JSON.parse(body) as Record<string, string>;
  return { error, description };
}

/** Replaces characters that a terminal would interpret. */
const plain = (text: string): string => text.replaceAll(/[^\x20-\x7E…]/g, '?');

const colorOf = (status: number): 'green' | 'cyan' | 'yellow' | 'red' =>
  status < 300 ? 'green' : status < 400 ? 'cyan' : status < 500 ? 'yellow' : 'red';

const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stderr });
const dim = (text: string): string => styled('dim', text);
