import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandOperation, CommandParameter } from '../generated/command-table.gen.ts';
import { createCommand, readInteger } from '../terminal/command.ts';
import type { Context } from '../terminal/context.ts';
import { optionName } from './option-name.ts';

/** The options that every operation has. */
export interface CallOptions {
  readonly profile?: string;
  readonly baseUrl?: string;
  readonly as?: 'client';
  readonly json?: true;
  readonly table?: true;
  readonly raw?: true;
  readonly all?: true;
  readonly max?: number;
  readonly body?: string;
  readonly secrets?: string;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** The command of an operation, and the option of each of its parameters. */
export interface OperationCommand {
  readonly operation: CommandOperation;
  readonly command: Command;
  readonly options: ReadonlyMap<CommandParameter, Option>;
}

/** Creates the command of an operation: an option for each parameter that is no secret, and those of all operations. */
export function operationCommand(operation: CommandOperation, context: Context): OperationCommand {
  const { id, parameters, body, pages, method } = operation;
  const command = createCommand(`litas call ${id}`, context).description(descriptionOf(operation));
  const options = new Map(
    parameters
      .filter(({ secret }) => !secret)
      .map((parameter) => [parameter, new Option(flagsOf(parameter), helpOf(parameter))]),
  );
  for (const option of options.values()) command.addOption(option);
  if (body === 'fields') {
    command.option('--body <file>', 'JSON with fields of the body, also secret ones; - reads standard input');
  } else if (body) {
    command.requiredOption(
      '--body <file>',
      `the file to send (${(operation.types ?? []).join(', ')}); - reads standard input`,
    );
  }
  if (parameters.some(({ secret, in: place }) => secret && place !== 'body')) {
    command.option('--secrets <file>', 'JSON with the secret parameters; - reads standard input');
  }
  if (pages) {
    command
      .option('--all', 'walk through all pages and print their rows')
      .option('--max <number>', 'with --all: largest number of rows', readInteger(1));
  }
  return {
    operation,
    options,
    command: withCommonOptions(command, method !== 'GET', operation.credentials === 'any').addHelpText(
      'after',
      notesOf(operation),
    ),
  };
}

function withCommonOptions(command: Command, writes: boolean, takesToken: boolean): Command {
  command
    .option('--json', 'print JSON (the default unless the output is a terminal)')
    .option('--table', 'print a table (the default on a terminal)')
    .option('--raw', 'print the body exactly as it was received')
    .option('--dry-run', 'print the request, and send nothing');
  if (writes) command.option('--yes', 'do not ask before the call changes data of production');
  if (takesToken)
    command.option('--as <who>', 'client: sign with the client credentials, not with the token', readAs);
  return command
    .option('--profile <name>', 'profile with the credentials (default: $LITAS_PROFILE, or default)')
    .option('--base-url <url>', 'origin of the API, for credentials of the environment');
}

function readAs(text: string): 'client' {
  if (text === 'client') return text;
  throw new InvalidArgumentError('It must be client.');
}

function flagsOf({ name, form, values = [] }: CommandParameter): string {
  const kind = form === 'text' && values.length > 0 && values.length <= 3 ? values.join('|') : form;
  return `--${optionName(name)} <${kind === 'list' ? 'a,b' : kind}>`;
}

function helpOf({ required, help = '', values = [], form }: CommandParameter): string {
  const listed = values.length > 3 && form !== 'id' ? ` Known values: ${values.join(', ')}.` : '';
  return `${required ? '(required) ' : ''}${help}${listed}`;
}

const descriptionOf = ({ summary, description, method, path }: CommandOperation): string =>
  [`${summary}.`, ...(description ? ['', description] : []), '', `${method} ${path}`].join('\n');

function notesOf({ id, credentials, scopes, parameters, groups = [], example }: CommandOperation): string {
  const secrets = parameters.filter(({ secret }) => secret);
  const inBody = secrets.some(({ in: place }) => place === 'body');
  const signers = {
    any: scopes
      ? `a token with the scope ${scopes.join(' or ')}, or client credentials with permission`
      : 'a token or client credentials',
    client: 'client credentials',
    none: 'none',
  };
  return [
    '',
    ...groups.map(
      ([count, names]) => `Give ${count} of ${names.map((name) => `--${optionName(name)}`).join(', ')}.`,
    ),
    ...(secrets.length > 0
      ? [
          `Secrets are no options: ${secrets.map(({ name }) => name).join(', ')}. Give them in the file of ${inBody ? '--body' : '--secrets'}; on a terminal, required ones are asked for.`,
        ]
      : []),
    `Signed with: ${signers[credentials]}.${credentials === 'none' ? '' : ' Where credentials come from: litas call --help'}`,
    '',
    'Example:',
    `  litas call ${id} ${example}`.trimEnd(),
  ].join('\n');
}
