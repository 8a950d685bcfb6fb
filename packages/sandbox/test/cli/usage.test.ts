import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { commandLine, usageSentence } from '../../src/cli/options.ts';
import { startCli } from './process.ts';

test.each([
  [['--prot', '4020'], 'Unknown option --prot. Did you mean --port?'],
  [['--verbos'], 'Unknown option --verbos. Did you mean --verbose?'],
  [['--xyzzy'], 'Unknown option --xyzzy. See litas-sandbox --help.'],
  [
    ['serve'],
    'litas-sandbox takes options or the commands doctor, export and import. See litas-sandbox --help.',
  ],
  [
    ['doctor', 'now'],
    'litas-sandbox takes options or the commands doctor, export and import. See litas-sandbox --help.',
  ],
  [['doctor', '--prot', '4020'], 'Unknown option --prot. Did you mean --port?'],
  [['--quotas=no'], 'Option --quotas takes no value.'],
  [['--world'], 'Option --world needs a value.'],
  [['--world', 'no-such.json'], 'Option --world cannot be no-such.json. There is no such file.'],
  [['--strict=yes'], 'Option --strict takes no value.'],
  [['--port'], 'Option --port needs a value.'],
  [['--port', '70000'], 'Option --port cannot be 70000. It must be an integer from 0 to 65535.'],
  [
    ['--host', 'a/b'],
    'Option --host cannot be a/b. It must be a host name or an IP address, such as 127.0.0.1.',
  ],
  [
    ['--allow-host', 'http://a.test'],
    'Option --allow-host cannot be http://a.test. It must be a host name without scheme and port, such as sandbox.test.',
  ],
  [
    ['--statements', '10000001'],
    'Option --statements cannot be 10000001. It must be an integer from 0 to 10000000.',
  ],
  [
    ['--public-url', 'sandbox.example.org'],
    'Option --public-url cannot be sandbox.example.org. It must be a URL with scheme, host and port only, such as https://sandbox.example.org.',
  ],
  [
    ['--trusted-proxy', '10.0.0.0/40'],
    'Option --trusted-proxy cannot be 10.0.0.0/40. It must be an IP address, a network such as 10.0.0.0/8, or loopback.',
  ],
  [['--log', 'xml'], 'Option --log cannot be xml. It must be json.'],
  [['--log', 'json', '--verbose'], 'Options --log and --verbose cannot be used together.'],
  [['--drain', '-1'], 'Option --drain cannot be -1. It must be an integer from 0 to 3600.'],
  [['--seed', '1.5'], 'Option --seed cannot be 1.5. It must be an integer.'],
  [
    ['--auto-consent', 'ona'],
    'Option --auto-consent cannot be ona. It must be the id of a user, such as 5101.',
  ],
  [
    ['--now', '2026-02-30'],
    'Option --now cannot be 2026-02-30. It must be a time from 1972 to 9999, in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z.',
  ],
])('rejects %j with one sentence', async (args, sentence) => {
  const nothing = () => Promise.resolve();
  const command = commandLine({
    start: nothing,
    doctor: nothing,
    exportWorlds: nothing,
    importWorlds: nothing,
  });
  const error: unknown = await command.parseAsync(args, { from: 'user' }).catch((cause: unknown) => cause);
  expect(error instanceof CommanderError && usageSentence(command, error)).toBe(sentence);
});

test('prints the sentence on stderr and exits with code 2', async () => {
  await using cli = startCli('--prot', '4020');
  expect(await cli.ended()).toBe(2);
  expect(cli.stderr()).toBe('Unknown option --prot. Did you mean --port?\n');
  expect(cli.stdout()).toBe('');
});

test('rejects --auto-consent with an unknown user, with exit code 2', async () => {
  await using cli = startCli('--port', '0', '--auto-consent', '99');
  expect(await cli.ended()).toBe(2);
  expect(cli.stderr()).toMatch(
    /^Option --auto-consent cannot be 99\. There is no user 99\. There are 5101, .+\n$/,
  );
  expect(cli.stdout()).toBe('');
});

test('rejects a public URL of another machine without --allow-remote, with exit code 2', async () => {
  await using cli = startCli('--port', '0', '--public-url', 'https://sandbox.example.org');
  expect(await cli.ended()).toBe(2);
  expect(cli.stderr()).toBe(
    'Option --public-url cannot be https://sandbox.example.org. Other machines can reach it. Add --allow-remote, or --team.\n',
  );
});

test('--help lists every option with examples and exits with code 0', async () => {
  await using cli = startCli('--help');
  expect(await cli.ended()).toBe(0);
  for (const word of [
    '--port',
    '--host',
    '--allow-host',
    '--allow-remote',
    '--public-url',
    '--trusted-proxy',
    '--seed',
    '--statements',
    '--now',
    '--auto-consent',
    '--strict',
    '--world',
    '--quotas',
    '--verbose',
    '--log',
    '--metrics',
    '--drain',
    '--open',
    '--no-workbench',
    '--prism',
    '--docs',
  ]) {
    expect(cli.stdout()).toContain(`  ${word} `);
  }
  expect(cli.stdout()).toContain('  doctor ');
  expect(cli.stdout()).toContain('Examples:');
  expect(cli.stderr()).toBe('');
});

test('both help texts start with a full sentence', async () => {
  for (const args of [['--help'], ['doctor', '--help']]) {
    await using cli = startCli(...args);
    expect(await cli.ended()).toBe(0);
    expect(cli.stdout().split('\n\n')[1]).toMatch(/^[A-Z][^]+\.$/);
  }
});

test('--version is the version of the package', async () => {
  await using cli = startCli('--version');
  expect(await cli.ended()).toBe(0);
  expect(cli.stdout()).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});
