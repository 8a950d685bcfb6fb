import type { Command, Option } from 'commander';
import type { CommandOperation, CommandParameter } from '../generated/command-table.gen.ts';
import { UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { askSecret, canAsk } from '../terminal/prompt.ts';
import { readInput, readObject } from '../terminal/read-input.ts';
import type { CallOptions } from './operation-command.ts';
import { optionName } from './option-name.ts';
import { readValue } from './read-parameters.ts';

/** The parameters of a call, and the headers that are parameters of the operation. */
export interface CollectedParameters {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Collects the parameters of a call: from the options, from the files of `--body` and `--secrets`, and required secrets from the terminal.
 * An option has priority over a file.
 *
 * @throws UsageError that names what is missing or not valid.
 */
export async function collectParameters(
  operation: CommandOperation,
  command: Command,
  options: ReadonlyMap<CommandParameter, Option>,
  context: Context,
): Promise<CollectedParameters> {
  const { body, secrets } = command.opts<CallOptions>();
  if (body === '-' && secrets === '-') {
    throw new UsageError(
      'Only one of --body and --secrets can read standard input. Use a file for the other one.',
    );
  }
  const parameters: Record<string, unknown> = {
    ...(secrets !== undefined &&
      knownFields(operation, '--secrets', await readObject('--secrets', secrets, context))),
    ...(body !== undefined && (await bodyOf(operation, body, context))),
  };
  const headers: Record<string, string> = {};
  for (const [parameter, option] of options) {
    const text = command.getOptionValue(option.attributeName()) as string | undefined;
    if (text === undefined) continue;
    if (parameter.in === 'header') headers[parameter.name.toLowerCase()] = text;
    else parameters[parameter.name] = readValue(parameter, text);
  }
  for (const parameter of operation.parameters) {
    const { name, required, secret } = parameter;
    if (!required || parameters[name] !== undefined) continue;
    if (secret && canAsk(context)) {
      parameters[name] = readValue(parameter, await askSecret(`${name}: `, context));
    } else throw missing(operation, parameter);
  }
  return { parameters, headers };
}

async function bodyOf(operation: CommandOperation, path: string, context: Context) {
  if (operation.body === 'fields') {
    return knownFields(operation, '--body', await readObject('--body', path, context));
  }
  const bytes = await readInput('--body', path, context);
  const type = mediaTypeOf(path, operation.types ?? []);
  return { body: type === undefined ? bytes : new Blob([bytes], { type }) };
}

/** Throws for a field that the operation does not have, without its value. */
function knownFields(
  { id, parameters }: CommandOperation,
  option: string,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const unknown = Object.keys(fields).find((name) => !parameters.some((known) => known.name === name));
  if (unknown === undefined) return fields;
  throw new UsageError(
    `The JSON of ${option} has a field that is no parameter of ${id}. The parameters are ${parameters.map(({ name }) => name).join(', ')}.`,
  );
}

function missing(
  { id, parameters }: CommandOperation,
  { name, secret, in: place }: CommandParameter,
): UsageError {
  if (!secret) return new UsageError(`Option --${optionName(name)} is missing. See litas call ${id} --help.`);
  const option = place === 'body' ? '--body' : '--secrets';
  const fields = parameters
    .filter((each) => each.secret && each.required)
    .map((each) => `"${each.name}": "…"`);
  return new UsageError(
    `${name} is missing. It is a secret and no option: give it in the file of ${option}, such as { ${fields.join(', ')} }, or use a terminal.`,
  );
}

const extensions: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** The media type of a file by its name, where the operation takes it. */
function mediaTypeOf(path: string, types: readonly string[]): string | undefined {
  const type = extensions[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  return type !== undefined && types.includes(type) ? type : undefined;
}
