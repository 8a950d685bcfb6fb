import { type Command, CommanderError } from 'commander';

/**
 * One sentence about what is wrong with a command line, with the nearest known option where there is one; below it a line for each
 * problem of a file that has several.
 */
export function usageSentence({ options }: Command, { message, code }: CommanderError): string {
  if (code === 'commander.excessArguments' || code === 'commander.unknownCommand')
    return 'litas-sandbox takes options, or the command doctor. See litas-sandbox --help.';
  const [problem = '', ...below] = message.replace(/^error: /, '').split('\n');
  const [, option = '', value] = /'(--?[\w-]*)([^']*)'/.exec(problem) ?? [];
  if (code === 'commander.unknownOption') {
    if (value !== '' && options.some(({ long }) => long === option))
      return `Option ${option} takes no value.`;
    const nearest = /^\(Did you mean (.+)\?\)$/.exec(below[0] ?? '')?.[1];
    const remedy = nearest === undefined ? 'See litas-sandbox --help.' : `Did you mean ${nearest}?`;
    return `Unknown option ${option}. ${remedy}`;
  }
  if (code === 'commander.optionMissingArgument') return `Option ${option} needs a value.`;
  const [, given, rule] = /argument '(.*)' is invalid\. (.+)$/.exec(problem) ?? [];
  if (given === undefined) return problem;
  return [`Option ${option} cannot be ${given || 'empty'}. ${rule}`, ...below].join('\n');
}

/** An option whose value only others show to be wrong. */
export const refusedOption = (option: string, value: number, problem: string): CommanderError =>
  new CommanderError(2, 'litas.refusedOption', `Option ${option} cannot be ${value}. ${problem}`);
