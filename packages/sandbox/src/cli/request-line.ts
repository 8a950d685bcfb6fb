import { styleText } from 'node:util';
import { parseMacHeader } from '@litas/client/mac';
import type { Exchange } from '../node/index.ts';
import { exampleClient, staticClient } from '../world/clients.ts';

/**
 * Writes an exchange in one line: time, method, path, status, who signed, how long it took, and the error if there is one. Keys,
 * tokens, codes and what people search for are left out; colours are for terminals.
 */
export function requestLine({ at, method, target, headers, response, durationMs }: Exchange): string {
  const time = new Date(at).toTimeString().slice(0, 8);
  const { status } = response;
  return [
    dim(time),
    method.padEnd(7),
    redactedTarget(target).padEnd(44),
    styled(colourOf(status), String(status)),
    signer(headers['authorization']).padEnd(19),
    dim(`${durationMs.toFixed(1).padStart(6)} ms`),
    status >= 400 ? problemOf(response) : '',
  ]
    .join('  ')
    .trimEnd();
}

/** Query parameters whose values say nothing about anybody. */
const shown: ReadonlySet<string> = new Set(
  (
    'limit offset currency direction from to convert_to include_convert_to_currency show_historical_currencies ' +
    'response_type client_id scope world'
  ).split(' '),
);
const longest = 120;

function redactedTarget(target: string): string {
  const [path = '', query] = target.split(/\?(.*)/s);
  const pairs = query?.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return shown.has(name) || name === pair ? pair : `${name}=…`;
  });
  const text = pairs === undefined ? path : `${path}?${pairs.join('&')}`;
  const printable = text.replaceAll(/[^\x20-\x7E…]/g, '?');
  return printable.length > longest ? `${printable.slice(0, longest - 1)}…` : printable;
}

const clients: ReadonlySet<string> = new Set([exampleClient.id, staticClient.id]);

function signer(authorization: string | undefined): string {
  const parsed = parseMacHeader(authorization);
  if (!parsed.ok) return authorization === undefined ? '-' : 'unreadable';
  const { id } = parsed.attributes;
  return clients.has(id) ? `client ${id}` : `token ${id.slice(0, 4)}…`;
}

function problemOf({ body, headers }: Exchange['response']): string {
  if (headers['content-type'] !== 'application/json' || typeof body !== 'string') return '';
  const { error = '', error_description: description = '' } = JSON.parse(body) as Record<string, string>;
  return `${error}: ${description}`.replaceAll(/[^\x20-\x7E]/g, '?');
}

const colourOf = (status: number): 'green' | 'cyan' | 'yellow' | 'red' =>
  status < 300 ? 'green' : status < 400 ? 'cyan' : status < 500 ? 'yellow' : 'red';

const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stderr });
const dim = (text: string): string => styled('dim', text);
