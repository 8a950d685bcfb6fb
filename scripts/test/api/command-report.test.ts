import { expect, test } from 'vitest';
import { commandReport, helpLines } from '../../api/command-report.ts';

const help = `Usage: cats [options] [command]

Feeds cats. Each of them is fed
once.

Arguments:
  food                   one of fish, milk (default: "milk")

Options:
  --count <number>       how many cats are
                         fed (default: 3)
  --url <url>            where they live; can be
                         repeated
  -h, --help             print this help

Commands:
  sleep [options]        let them sleep

Exit codes: 0 all are fed, 1 some are
hungry. cats sleep has its own.

Examples:
  cats --count 2         feed two
`;

test('the report has arguments, options, default values and exit codes, and no descriptions', () => {
  expect(helpLines('cats', help)).toEqual([
    'usage: cats [options] [command]',
    'cats: food one of fish, milk (default: "milk")',
    'cats: --count <number> (default: 3)',
    'cats: --url <url>',
    'cats: -h, --help',
    'cats: exit code 0: all are fed',
    'cats: exit code 1: some are hungry',
  ]);
});

test('a description that changes leaves the report as it is', () => {
  expect(helpLines('cats', help.replace('can be\n                         repeated', 'or none'))).toEqual(
    helpLines('cats', help),
  );
});

test('every command has a part of the report', async () => {
  const report = await commandReport('cats', {
    commands: ['', 'sleep'],
    help: async (command) => `Usage: cats ${command}\n`,
  });
  expect(report).toBe('usage: cats \n\nusage: cats sleep\n');
});
