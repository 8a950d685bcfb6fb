import process from 'node:process';
import { CommanderError } from 'commander';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readOptions, readPrismOptions, serverNames } from '../../dev/options.ts';

/** What reading a command line prints before it is given up. */
function printedFor(read: (parameters: readonly string[]) => unknown, parameters: readonly string[]): string {
  let printed = '';
  const write = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  const streams = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  for (const stream of streams) stream.mockImplementation(write);
  onTestFinished(() => {
    for (const stream of streams) stream.mockRestore();
  });
  expect(() => read(parameters)).toThrow(CommanderError);
  return printed;
}

test('uses the default ports', () => {
  expect(readOptions([])).toEqual({
    ports: { playground: 5173, sandbox: 4010, prism: 4011, docs: 4012 },
    verbose: false,
  });
});

test('accepts another port for each server', () => {
  const parameters = serverNames.flatMap((name, index) => [`--${name}-port`, String(6000 + index)]);
  expect(readOptions(parameters).ports).toEqual({ playground: 6000, sandbox: 6001, prism: 6002, docs: 6003 });
});

test.each(['0', '65536', '-1', '80a', '', '1e3', '4010.5'])('rejects %j as a port', (port) => {
  expect(printedFor(readOptions, [`--docs-port=${port}`])).toContain(
    `option '--docs-port <number>' argument '${port}' is invalid. It must be a number from 1 to 65535.`,
  );
});

test('rejects one port for two servers, even if it is the default port of one', () => {
  expect(printedFor(readOptions, ['--docs-port', '4010'])).toContain(
    '--docs-port and --sandbox-port are both 4010',
  );
});

test.each([['--wrong'], ['extra'], ['--docs-port']])(
  'names the command that lists the options for %j',
  (...parameters) => {
    expect(printedFor(readOptions, parameters)).toContain('"npm start -- --help" lists the options');
  },
);

test('names the nearest option for one that does not exist', () => {
  expect(printedFor(readOptions, ['--sandbox-prot', '5'])).toContain('(Did you mean --sandbox-port?)');
});

test('lists every option in the help', () => {
  const help = printedFor(readOptions, ['--help']);
  for (const name of serverNames) expect(help).toContain(`--${name}-port <number>`);
  expect(help).toContain('--verbose');
});

test('without options Prism listens on the port that the other servers expect it at', () => {
  expect(readPrismOptions([])).toEqual({ port: 4011, passed: [] });
});

test.for([
  [['--port', '5000', '--errors']],
  [['--', '--errors', '--port=5000']],
  [['-p', '5000', '--errors']],
] as const)('removes the port from %j, and passes on the rest', ([parameters]) => {
  expect(readPrismOptions(parameters)).toEqual({ port: 5000, passed: ['--errors'] });
});

test('an option of Prism keeps its value', () => {
  expect(readPrismOptions(['-v', 'info', '--seed=7', '--cors', 'false']).passed).toEqual([
    '--seed=7',
    '--cors=false',
    '--verboseLevel=info',
  ]);
});

test.for([
  [['--port'], "option '-p, --port <number>' argument missing"],
  [['--port', '65536'], 'It must be a number from 0 to 65535.'],
  [['--multiprocess'], "unknown option '--multiprocess'"],
  [['--host=0.0.0.0'], "unknown option '--host=0.0.0.0'"],
  [['--dynamics'], '(Did you mean --dynamic?)'],
  [['openapi.yaml'], 'too many arguments'],
] as const)('Prism is not started with %j', ([parameters, sentence]) => {
  const printed = printedFor(readPrismOptions, parameters);
  expect(printed).toContain(sentence);
  expect(printed).toContain('"npm run prism -- --help" lists the options.');
});
