import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { UsageError } from './command-error.ts';
import type { Context } from './context.ts';
import { helpWidth, wrapParagraphs } from './wrap-paragraphs.ts';

/**
 * Creates a command whose help goes to the output of the context, and whose errors are thrown.
 *
 * @param name - The command line up to the options, such as `litas call`.
 * @param context - The process.
 */
export const createCommand = (name: string, { output }: Context): Command =>
  new Command(name)
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ helpWidth: helpWidth(output) })
    .configureOutput({
      writeOut: (text) => void output.write(wrapParagraphs(text, helpWidth(output))),
      outputError: () => {},
    });

/**
 * Parses the arguments of a command.
 *
 * @returns Whether the command should run; `false` after `--help`.
 * @throws UsageError for an invalid command line, in one sentence.
 */
export function parseArguments(command: Command, args: readonly string[]): boolean {
  try {
    command.parse(args, { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    throw new UsageError(usageSentence(command.name(), error), { cause: error });
  }
}

/**
 * Returns one sentence about an invalid command line. Values are not repeated where they may be secrets that were given by mistake.
 *
 * @param name - Name of the command.
 * @param error - The error of commander.
 */
export function usageSentence(name: string, { message, code }: CommanderError): string {
  const [problem = '', ...below] = message.replace(/^error: /, '').split('\n');
  const [, option = ''] = /'(--?[\w-]*)/.exec(problem) ?? [];
  const nearest = /^\(Did you mean (.+)\?\)$/.exec(below[0] ?? '')?.[1];
  const remedy = nearest === undefined ? `See ${name} --help.` : `Did you mean ${nearest}?`;
  switch (code) {
    case 'commander.unknownOption':
      return `Unknown option ${option}. ${remedy}`;
    case 'commander.unknownCommand':
      return `There is no such command. ${remedy}`;
    case 'commander.excessArguments':
      return `There are too many arguments. ${remedy}`;
    case 'commander.optionMissingArgument':
      return `Option ${option} needs a value.`;
    case 'commander.missingArgument':
      return `The argument ${/'([^']+)'/.exec(problem)?.[1] ?? ''} is missing. ${remedy}`;
    case 'commander.invalidArgument': {
      // What follows the value is the rule, as the reader of the option or the argument states it.
      const [, argument = '', rule = problem] =
        /is invalid(?: for argument '([^']+)')?\. ?(.*)$/.exec(problem) ?? [];
      return `${argument === '' ? `Option ${option}` : `The argument ${argument}`} is not valid. ${rule}`;
    }
    default:
      return problem;
  }
}

/** Parses an integer of an option. */
export const readInteger =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be an integer ${range}.`);
  };

/** Parses a list whose elements are separated by commas. */
export const readList = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
