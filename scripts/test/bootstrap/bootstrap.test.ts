import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { tasks } from '../../bootstrap/tasks.mjs';
import { commandLine } from '../../process/command-line.mjs';
import { root } from '../../process/root.mjs';

const wantedPnpm = manifest.packageManager.replace('pnpm@', '');

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs the bootstrap with another `pnpm`: one that is a short shell script. */
async function bootstrap(
  pnpm: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'pnpm'), `#!/bin/sh\n${pnpm}\n`);
  await chmod(join(folder, 'pnpm'), 0o755);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/bootstrap.mjs'), ...parameters],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [folder, process.env['PATH']].join(delimiter),
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_cache: join(folder, 'cache'),
        npm_config_fetch_retries: '0',
        ...environment,
      },
    },
  );
  return { code: status, output: stdout, errors: stderr };
}

const pnpmWhoseInstall = (does: string): string =>
  `if [ "$1" = --version ]; then echo ${wantedPnpm}; else ${does}; fi`;
const goodPnpm = pnpmWhoseInstall('exit 0');

test('runs the task with the Node and pnpm on the PATH if their versions are right', async () => {
  const { code, output } = await bootstrap(goodPnpm, ['check', '--help']);
  expect(output).toContain('npm test -- [options]');
  expect(code).toBe(0);
});

test('passes on arguments and the exit code', async () => {
  const { code, errors } = await bootstrap(goodPnpm, ['dev', '--wrong']);
  expect(errors.trim()).toBe('error: unknown option \'--wrong\'\n"npm start -- --help" lists the options.');
  expect(code).toBe(2);
});

test('says in one sentence that the registry cannot be reached for a tool that is missing', async () => {
  const { code, errors } = await bootstrap('echo 9.0.0', ['check']);
  expect(errors.trim()).toMatch(
    /^(Setting up .*\n)?The npm registry cannot be reached, so pnpm \S+ could not be set up: connect to the network .*by hand\.$/,
  );
  expect(code).toBe(1);
});

test('says in one sentence that the registry cannot be reached for the dependencies', async () => {
  const { code, errors } = await bootstrap(
    pnpmWhoseInstall("echo 'error sending request for url: dns error' >&2; exit 1"),
    ['check'],
  );
  expect(errors.trim()).toBe(
    'The npm registry cannot be reached, so the dependencies could not be set up: connect to the network and run the command again.',
  );
  expect(code).toBe(1);
});

test('shows what pnpm said when it cannot install for another reason', async () => {
  const { code, errors } = await bootstrap(pnpmWhoseInstall("echo 'ERR no space left on device'; exit 1"), [
    'check',
  ]);
  expect(errors).toContain('ERR no space left on device');
  expect(errors.trim().split('\n').at(-1)).toBe(
    'Setting up the dependencies failed: mend what is said above and run the command again.',
  );
  expect(code).toBe(1);
});

test('requires a task', async () => {
  const { code, errors } = await bootstrap(goodPnpm, ['deploy']);
  expect(errors.trim()).toMatch(
    /^Say what to run: npm start, npm test, or npm run with one of dev, .*bench, .*\.$/,
  );
  expect(code).toBe(1);
});

test.each(
  Object.entries(manifest.scripts).flatMap(([script, line]) => {
    const task = /^node scripts\/bootstrap\.mjs (\S+)/.exec(line)?.[1];
    return task === undefined ? [] : [{ script, task }];
  }),
)('knows the task of "npm run $script"', ({ task }) => {
  expect(tasks).toHaveProperty([task]);
});

test.each(['start', 'test', 'pack', 'sandbox', 'prism', 'generate', 'bench', 'contract'] as const)(
  '"npm run %s" uses its own tools',
  (script) => {
    expect(manifest.scripts[script]).toMatch(/^node scripts\/bootstrap\.mjs /);
  },
);

test('runs scripts of packages with pnpm', async () => {
  const { code, output } = await bootstrap(pnpmWhoseInstall('[ "$1" = install ] || echo "$@"'), [
    'bench',
    'size',
  ]);
  expect(output.trim()).toBe('-C packages/contract run bench size');
  expect(code).toBe(0);
});

const byBootstrap = Object.entries(manifest.scripts).flatMap(([script, line]) => {
  const [, task, rest] = /bootstrap\.mjs (\S+)(.*)$/.exec(line) ?? [];
  // Benchmarks are run by pnpm, which is another one here; they have a test of their own.
  return task === undefined || rest !== '' || task === 'bench' ? [] : [{ script, task, agent: 'npm' }];
});
test.each([...byBootstrap, { script: 'start', task: 'dev', agent: 'pnpm' }])(
  'the help of $script shows the form in which it was called by $agent',
  async ({ script, task, agent }) => {
    const environment = { LITAS_RUNNER: '', npm_config_user_agent: `${agent}/12.0.0 npm/? node/v24.21.0` };
    const { code, output } = await bootstrap(goodPnpm, [task, '--help'], environment);
    expect(code).toBe(0);
    const form = commandLine(script, '', environment);
    expect(output.split('\n')[0]).toMatch(new RegExp(`^(Usage: )?${form}( (-- )?[<[-].*)?$`));
  },
);
