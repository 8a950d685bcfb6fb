import type {
  ConnectedJournal,
  ConnectedSandbox,
  ConnectedWorld,
  SandboxEvent,
} from '@litas/sandbox/connect';
import { InvalidArgumentError } from 'commander';
import { exitCodes, UsageError } from '../terminal/command-error.ts';
import { parseArguments, readInteger } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { plain, printMessage, styled } from '../terminal/print.ts';
import {
  connect,
  connectionHelp,
  type ConnectionOptions,
  controlling,
  createControlCommand,
} from './connection.ts';

type Filter = NonNullable<Parameters<ConnectedJournal['find']>[0]>;
type Entry = Extract<SandboxEvent, { event: 'request' }>['data'];

interface LogsOptions extends ConnectionOptions {
  readonly follow?: true;
  readonly operation?: string;
  readonly status?: string;
  readonly error?: string;
  readonly user?: number;
  readonly limit: number;
  readonly json?: true;
}

const notes = `
Keys, tokens, codes and personal data are redacted. A request with a wrong signature has its mistake in a line below.

Examples:
  litas logs --follow
  litas logs --status 4xx --json
${connectionHelp}`;

/** Runs `litas logs`: prints the requests that a sandbox has received. */
export const run: Run = async (args, context) => {
  const command = createControlCommand('litas logs', context)
    .description(
      'Prints the last requests that a sandbox has received, and with --follow also the next ones.',
    )
    .option('--follow', 'print each new request, until Ctrl-C')
    .option('--operation <name>', 'only this operation, such as getUser')
    .option('--status <status>', 'only this status, or a class such as 4xx', readStatus)
    .option('--error <code>', 'only this error code, such as unauthorized')
    .option('--user <id>', 'only requests with a token of this user', readInteger(1))
    .option('--limit <number>', 'largest number of earlier requests', readInteger(0, 1_000), 20)
    .option('--json', 'print JSON, one request a line')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<LogsOptions>();
  const { world } = await connect(options, context);
  const filter = filterOf(options);
  const print = (entry: Entry): void => {
    context.output.write(options.json ? `${JSON.stringify(entry)}\n` : textOf(entry, context));
  };
  return controlling(async () => {
    const { limit, error, follow } = options;
    // Also for no earlier requests: the sandbox checks the filter.
    const found = await world.journal.find({ ...filter, limit: Math.max(1, limit) });
    if (error !== undefined && found.length === 0) await checkCode(error, world);
    if (limit > 0) for (const entry of found) print(entry);
    const last = found.at(-1)?.number ?? 0;
    if (!follow) {
      if (found.length === 0) printMessage(noRequests(filter), context);
      return exitCodes.ok;
    }
    for await (const { event, data } of world.events({ signal: context.signal })) {
      if (event === 'offline') {
        context.messages.write(`The sandbox does not respond. Trying again in ${data.retryMs / 1000} s.\n`);
      }
      if (event === 'live' && data.missed) context.messages.write('Some requests were missed.\n');
      if (event !== 'request' || data.number <= last || !matches(data, options)) continue;
      print(data);
    }
    return exitCodes.ok;
  }, context);
};

function readStatus(text: string): string {
  const status = text.toLowerCase();
  if (/^[1-5](?:\d\d|xx)$/.test(status)) return status;
  throw new InvalidArgumentError('It must be a status such as 404, or a class such as 4xx.');
}

const filterOf = ({ operation, status, error, user }: LogsOptions): Filter =>
  ({
    ...(operation !== undefined && { operation }),
    ...(status !== undefined && { status: /^\d+$/.test(status) ? Number(status) : status }),
    ...(error !== undefined && { error }),
    ...(user !== undefined && { user }),
    // The sandbox validates the names, and responds with those that exist.
  }) as Filter;

const noRequests = (filter: Filter): string =>
  Object.keys(filter).length > 0 ? 'No requests match.' : 'There are no requests.';

/**
 * Throws for an error code that is mistyped. A fault rule can have any code.
 *
 * @throws UsageError when neither the API nor a request nor a fault rule has the code.
 */
async function checkCode(
  code: string,
  { journal, faults }: ConnectedWorld | ConnectedSandbox,
): Promise<void> {
  const { errorCodes } = await import('../generated/checked-operations.gen.ts');
  if (errorCodes.includes(code)) return;
  if ((await faults.list()).some(({ rule }) => rule.code === code)) return;
  if ((await journal.find({ error: code, limit: 1 })).length > 0) return;
  const { default: distance } = await import('leven');
  const nearest = errorCodes.find((each) => distance(each, code) <= 3);
  const remedy = nearest === undefined ? `Known are ${errorCodes.join(', ')}.` : `Did you mean ${nearest}?`;
  throw new UsageError(`No request has the error code ${plain(code)}. ${remedy}`);
}

function matches(entry: Entry, { operation, status, error, user }: LogsOptions): boolean {
  const text = String(entry.status);
  return (
    (operation === undefined || entry.operation === operation) &&
    (status === undefined || status === text || status === `${text[0]}xx`) &&
    (error === undefined || entry.error === error) &&
    (user === undefined || (entry.signer.kind === 'token' && entry.signer.user === user))
  );
}

function textOf(entry: Entry, { output }: Context): string {
  const {
    at,
    method,
    path,
    query,
    status,
    operation = '',
    signer,
    error,
    description,
    explanation,
    fault,
  } = entry;
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  const target = plain(search === '' ? path : `${path}?${search}`);
  const color = status < 300 ? 'green' : status < 400 ? 'cyan' : status < 500 ? 'yellow' : 'red';
  const parts = [
    styled('dim', at.slice(11, 19), output),
    method.padEnd(6),
    target.padEnd(44),
    styled(color, String(status), output),
    operation.padEnd(16),
    signerText(signer),
    fault === undefined ? '' : styled('magenta', `fault: ${fault}`, output),
  ];
  const below = [
    error === undefined ? '' : [error, description].filter((part) => part !== undefined).join(': '),
    explanation ?? '',
  ];
  const lines = [
    parts.join('  ').trimEnd(),
    ...below
      .filter((part) => part !== '')
      .map((part) => `          ${styled('dim', '└', output)} ${styled('yellow', plain(part), output)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function signerText(signer: Entry['signer']): string {
  switch (signer.kind) {
    case 'client':
      return `client ${signer.client}`;
    case 'token':
      return `user ${signer.user}`;
    case 'unverified':
      return `unverified ${plain(signer.id)}`.trimEnd();
    case 'none':
      return '';
  }
}
