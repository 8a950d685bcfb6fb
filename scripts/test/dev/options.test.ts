import { expect, test } from 'vitest';
import { readOptions, serverNames, usage } from '../../dev/options.ts';

test('serves at the agreed ports when nothing else is said', () => {
  expect(readOptions([])).toEqual({
    ports: { playground: 5173, sandbox: 4010, prism: 4011, docs: 4012 },
    verbose: false,
    help: false,
  });
});

test('takes another port for each server', () => {
  const parameters = serverNames.flatMap((name, index) => [`--${name}-port`, String(6000 + index)]);
  expect(readOptions(parameters).ports).toEqual({ playground: 6000, sandbox: 6001, prism: 6002, docs: 6003 });
});

test.each(['0', '65536', '-1', '80a', '', '1e3', '4010.5'])('refuses %j as a port', (port) => {
  expect(() => readOptions([`--docs-port=${port}`])).toThrow(
    `--docs-port must be a number from 1 to 65535, not "${port}".`,
  );
});

test('refuses one port for two servers, also where one of them has it by default', () => {
  expect(() => readOptions(['--docs-port', '4010'])).toThrow('--docs-port and --sandbox-port are both 4010');
});

test.each([['--wrong'], ['extra'], ['--docs-port']])('says where the options are for %j', (...parameters) => {
  expect(() => readOptions(parameters)).toThrow('"npm start -- --help" lists the options');
});

test('lists every option in the help', () => {
  for (const name of serverNames) expect(usage()).toContain(`--${name}-port <number>`);
  expect(usage()).toContain('--verbose');
});
