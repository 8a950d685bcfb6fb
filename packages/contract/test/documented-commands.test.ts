import { existsSync, readFileSync } from 'node:fs';
import { createSandbox, type WorldFile } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { commandLine } from '../../sandbox/src/cli/options.ts';
import { readBlocks, root } from '../src/readme/markdown-files.ts';
import { namedScripts } from '../src/readme/named-scripts.ts';
import { notRun, sandboxArguments, shellCommands, testOf } from '../src/readme/shell-commands.ts';

const blocks = await readBlocks();
const shells = blocks.filter(({ language }) => language === 'sh');
const commands = shells
  .filter((block) => testOf(block) === undefined)
  .flatMap((block) => shellCommands(block).map((command) => ({ place: block.place, command })));

/** What is done with the code of each language. */
const languages: Readonly<Record<string, string>> = {
  ts: 'readme.test.ts',
  python: 'other-languages.test.ts',
  php: 'other-languages.test.ts',
  typescript: 'code-types.test.ts',
  tsx: 'code-types.test.ts',
  js: 'guide-suites.full.test.ts',
  yaml: 'ci-guide.full.test.ts',
  nginx: 'documented-commands.full.test.ts',
  json: 'documented-commands.test.ts',
  sh: 'documented-commands.test.ts',
  // Output, which the test of the block before it compares.
  text: '',
};

test('every language in the documentation has a test', () => {
  const found = new Set(blocks.map(({ language }) => language));
  expect([...found].filter((language) => !Object.hasOwn(languages, language))).toEqual([]);
  const tests = [...Object.values(languages), ...shells.map(testOf)].filter(Boolean);
  for (const file of new Set(tests)) expect(existsSync(new URL(String(file), import.meta.url))).toBe(true);
});

test('every command in the documentation is run by a test, or has a reason why not', () => {
  const used = new Set<RegExp>();
  const without = commands.filter(({ command }) => {
    if (sandboxArguments(command)) return false;
    const reason = notRun.find(([pattern]) => pattern.test(command));
    if (reason) used.add(reason[0]);
    return reason === undefined;
  });
  expect(without).toEqual([]);
  // A reason that nothing needs any more must go.
  expect(notRun.map(([pattern]) => pattern).filter((pattern) => !used.has(pattern))).toEqual([]);
});

test('every command that starts a sandbox has valid options', async () => {
  const parsed: string[] = [];
  for (const { place, command } of shells.flatMap((block) =>
    shellCommands(block).map((each) => ({ place: block.place, command: each })),
  )) {
    const args = sandboxArguments(command);
    if (!args || args.includes('--help')) continue;
    const line = commandLine({
      start: async () => void parsed.push('start'),
      doctor: async () => void parsed.push('doctor'),
      exportWorlds: async () => void parsed.push('export'),
      importWorlds: async () => void parsed.push('import'),
    }).configureOutput({ writeErr: () => {} });
    await expect.soft(line.parseAsync(args, { from: 'user' }), `${place} ${command}`).resolves.toBeDefined();
  }
  expect(parsed.length).toBeGreaterThan(10);
  expect(new Set(parsed)).toEqual(new Set(['start', 'doctor', 'export', 'import']));
});

test('the README of every example calls its own scripts', () => {
  const ofExamples = shells.filter(({ place }) => /^examples\/[^/]+\/README/.test(place));
  expect(ofExamples.length).toBeGreaterThan(5);
  for (const { place, code } of ofExamples) {
    const manifest = new URL(`${place.replace(/README.*$/, '')}package.json`, root);
    const { scripts } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts: object };
    for (const { script } of namedScripts(code))
      expect.soft(Object.keys(scripts), `${place} ${script}`).toContain(script);
  }
});

test('the configuration files in JSON are valid', () => {
  const files = blocks.filter(({ language }) => language === 'json');
  expect(files.length).toBeGreaterThan(0);
  for (const { code } of files) expect(() => JSON.parse(code) as unknown).not.toThrow();
});

test('the world files in the documentation load, and name the schema of the package', async () => {
  const files = blocks.filter(({ language, code }) => language === 'json' && code.includes('world.schema'));
  expect(files.map(({ place }) => place.split(':')[0])).toContain('packages/sandbox/README.md');
  const manifest = readFileSync(new URL('packages/sandbox/package.json', root), 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, string>> };
  const [, schema = ''] = exports['./world.schema.json']?.split('./') ?? [];
  for (const { code } of files) {
    const world = JSON.parse(code) as WorldFile;
    expect(world.$schema).toBe(`./node_modules/@litas/sandbox/${schema}`);
    const { users } = await createSandbox({ world }).worldFile();
    expect(users?.map(({ id }) => id)).toEqual(world.users?.map(({ id }) => id));
  }
});

test('commands are read without comments, in one line', () => {
  const code = 'npm start   # starts it\na b \\\n  c\necho x |\n  npx litas -\nmkdir one && cd one\n';
  expect(shellCommands({ code })).toEqual([
    'npm start',
    'a b  c',
    'echo x | npx litas -',
    'mkdir one',
    'cd one',
  ]);
  expect(sandboxArguments('npx @litas/sandbox --port 0 > log 2>&1 &')).toEqual(['--port', '0']);
  expect(sandboxArguments('npx litas call')).toBeUndefined();
});
