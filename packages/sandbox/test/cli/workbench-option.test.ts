import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readDocs } from '../../src/cli/read-values.ts';
import { serveWorkbench } from '../../src/cli/workbench.ts';
import { createSandbox } from '../../src/index.ts';
import { smallWorkbench } from '../workbench/small-workbench.ts';
import { startCli, urlOf } from './process.ts';

/** Copies a workbench into the folder of a package, and returns the path of its command. */
async function packageWithWorkbench(): Promise<string> {
  const folder = await smallWorkbench();
  await mkdir(join(folder, 'dist/workbench'), { recursive: true });
  for (const name of ['assets', 'index.html', 'manifest.json'])
    await cp(join(folder, name), join(folder, 'dist/workbench/static', name), { recursive: true });
  return join(folder, 'bin/litas-sandbox.js');
}

test('the command serves the workbench of its package and names the address', async () => {
  const program = await packageWithWorkbench();
  const sandbox = createSandbox();
  const { handler, sentence } = serveWorkbench(sandbox, { workbench: true }, program);
  expect(handler).not.toBe(sandbox);
  expect(sentence('http://127.0.0.1:4010')).toBe(
    'Workbench on http://127.0.0.1:4010/ (open it in a browser, or start with --open)',
  );
  const asked = serveWorkbench(sandbox, { workbench: true, open: true }, program);
  expect(asked.sentence('http://127.0.0.1:4010')).toBe('Workbench on http://127.0.0.1:4010/');
  const left = serveWorkbench(sandbox, { workbench: false }, program);
  expect([left.handler, left.sentence('')]).toEqual([sandbox, undefined]);
});

test('a bundle without the files serves the plain page and says nothing', () => {
  const sandbox = createSandbox();
  const { handler, sentence } = serveWorkbench(sandbox, { workbench: true }, '/nowhere/bin/command.cjs');
  expect([handler, sentence('')]).toEqual([sandbox, undefined]);
});

test('a clone without the build says how to build it', async () => {
  const folder = await smallWorkbench();
  await mkdir(join(folder, 'build/copy-workbench.ts'), { recursive: true });
  const program = join(folder, 'bin/litas-sandbox.js');
  const { sentence } = serveWorkbench(createSandbox(), { workbench: true }, program);
  expect(sentence('')).toBe(
    'The workbench is not built. Build it in the root of the repository: pnpm build --filter=@litas/sandbox',
  );
});

test('without a terminal, the standard error says what else there is, unless a program waits for the address', async () => {
  await using cli = startCli('--port', '0');
  const url = await urlOf(cli);
  expect(cli.stdout()).toBe(`Litas sandbox on ${url}\n`);
  await expect
    .poll(cli.stderr)
    .toMatch(/^(?:Workbench on http:\S+ \(open it in a browser|The workbench is not built)/);
  await using started = startCli('--port', '0', '--exit-with-parent');
  await urlOf(started);
  started.child.kill('SIGTERM');
  await started.ended();
  expect(started.stderr()).toBe('');
});

test('--no-workbench keeps the plain page', async () => {
  await using cli = startCli('--port', '0', '--no-workbench');
  expect(await (await fetch(await urlOf(cli))).text()).toContain('<h1>The sandbox is running</h1>');
});

test.each(['http://example.org', 'https://127.0.0.1:4011', 'nonsense'])(
  '--prism %s is one sentence and exit code 2',
  async (prism) => {
    await using cli = startCli('--port', '0', '--prism', prism);
    expect(await cli.ended()).toBe(2);
    expect(cli.stderr()).toBe(
      `Option --prism cannot be ${prism}. It must be a URL on this machine, such as http://127.0.0.1:4011.\n`,
    );
  },
);

test('--docs is an address on the web without credentials, and gets a slash at its end', () => {
  expect(readDocs('https://docs.example.org/litas')).toBe('https://docs.example.org/litas/');
  expect(readDocs('http://127.0.0.1:4012')).toBe('http://127.0.0.1:4012/');
  for (const text of [
    'file:///tmp/docs',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    'https://example.org/?a=1',
    'docs',
  ])
    expect(() => readDocs(text)).toThrow('It must be a URL such as https://docs.example.org/litas/.');
});

/** Puts a command that opens browsers first on the PATH until the test ends. */
async function stubOpener(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-opener-'));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  return folder;
}

test.runIf(process.platform === 'linux')('--open opens the address of the workbench', async () => {
  const folder = await stubOpener(`printf %s "$1" > "$(dirname "$0")/opened"`);
  await using cli = startCli('--port', '0', '--open', '--no-workbench');
  const url = await urlOf(cli);
  const opened = (): Promise<string> => readFile(join(folder, 'opened'), 'utf8').catch(() => '');
  await expect.poll(opened, { timeout: 10_000 }).toBe(`${url}/`);
  expect(cli.stderr()).toBe('');
});

test.runIf(process.platform === 'linux')('--open prints the address where there is no browser', async () => {
  await stubOpener('exit 3');
  await using cli = startCli('--port', '0', '--open', '--no-workbench');
  const url = await urlOf(cli);
  await expect.poll(cli.stderr, { timeout: 10_000 }).toBe(`Cannot open a browser. Open ${url}/ yourself.\n`);
});
