import { expect, test } from 'vitest';
import { commands } from '../src/commands.ts';
import { runLitas } from './support/run-litas.ts';
import { startLitas } from './support/process.ts';

test('the help lists every command, and the first steps', async () => {
  const { code, output } = await runLitas([]);
  expect(code).toBe(0);
  for (const [name, { summary }] of Object.entries(commands))
    expect(output).toContain(`${name.padEnd(10)}  ${summary}`);
  expect(output).toContain('litas login --sandbox');
  expect((await runLitas(['--help'])).output).toBe(output);
  expect((await runLitas(['-h'])).output).toBe(output);
  expect((await runLitas(['help', 'sign'])).output).toContain('Usage: litas sign');
});

test.for(Object.keys(commands).filter((name) => name !== 'sandbox'))(
  'litas %s --help has a description and an example or a note',
  async (name) => {
    const { code, output, messages } = await runLitas([name, '--help']);
    expect([code, messages]).toEqual([0, '']);
    expect(output).toMatch(new RegExp(`^Usage: litas ${name} `));
    expect(output).toContain('--help');
  },
);

test.for([
  ['clok', 'Did you mean litas clock?'],
  ['getUser', 'getUser is an operation. Call it: litas call getUser'],
  ['xyzzy', 'litas --help lists the commands'],
  ['-v', 'Unknown option. litas --help lists the commands'],
] as const)('the unknown command %s is an error with the remedy', async ([name, remedy]) => {
  const { code, messages } = await runLitas([name]);
  expect(code).toBe(2);
  expect(messages).toContain(remedy);
});

test('paragraphs of help are wrapped at the width of the terminal, and commands to copy are not', async () => {
  const { output } = await runLitas(['sign', '-h'], { columns: 60 });
  const [notes = ''] = output.split('The default output').slice(1);
  const lines = notes.split('\n');
  expect(lines.filter((line) => !line.startsWith(' ') && line.length > 60)).toEqual([]);
  expect(lines).toContain(
    '  litas sign PUT https://wallet.paysera.com/rest/v1/wallet/14471 --body new.json --json',
  );
});

test('colors are for terminals only', async () => {
  const environment = { FORCE_COLOR: '' };
  expect((await runLitas(['--help'], { environment })).output).not.toContain('\u001B[');
});

test('the program runs a command, and litas sandbox is the command litas-sandbox', async () => {
  await using version = await startLitas(['--version']);
  expect(await version.ended()).toBe(0);
  expect(version.stdout()).toMatch(/^\d+\.\d+\.\d+/);
  await using help = await startLitas(['sandbox', '--help']);
  expect(await help.ended()).toBe(0);
  expect(help.stdout()).toMatch(/^Usage: litas sandbox \[options\]/);
  await using wrong = await startLitas(['sandbox', '--prot', '1']);
  expect(await wrong.ended()).toBe(2);
});

test('the completion knows commands, operations, options and values', async () => {
  const complete = async (...words: string[]) =>
    (await runLitas(['complete', '--', ...words])).output.split('\n').filter((line) => line !== '');
  expect(await complete('cl')).toEqual(['clock']);
  expect(await complete('call', 'getWal')).toEqual(['getWallet', 'getWalletBalance']);
  expect(await complete('call', 'listStatements', '--dir')).toEqual(['--direction']);
  expect(await complete('call', 'listStatements', '--direction', '')).toEqual(['in', 'out']);
  expect(await complete('fault', '')).toEqual(['add', 'list', 'remove', 'clear']);
  expect(await complete('fault', 'add', '--st')).toEqual(['--status']);
  expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(await complete('call', 'listStatements', '--text', '')).toEqual([]);
});

test.for(['bash', 'zsh', 'fish'])('prints the completion of %s', async (shell) => {
  const { code, output } = await runLitas(['completion', shell]);
  expect([code, output]).toEqual([0, expect.stringContaining('litas complete --')]);
});

test('fish completes files only where there is no candidate', async () => {
  const { output } = await runLitas(['completion', 'fish']);
  expect(output).toContain('complete -c litas -f ');
  expect(output).toContain(String.raw`printf '%s\n' $candidates`);
});
