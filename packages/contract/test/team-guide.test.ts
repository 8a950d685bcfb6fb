import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signMac } from '@litas/client/mac';
import { expect, onTestFinished, test } from 'vitest';
import { writeBlocks } from '../src/readme/block-files.ts';
import { type PlacedBlock, readBlocks } from '../src/readme/markdown-files.ts';
import { testOf } from '../src/readme/shell-commands.ts';
import { runProgram } from '../src/run-program.ts';

const bin = fileURLToPath(new URL('../../sandbox/bin/litas-sandbox.js', import.meta.url));
const documented = 'http://127.0.0.1:4010';
const command = 'npx @litas/sandbox';

const all = (await readBlocks()).filter(({ place }) => place.includes('team-sandbox.md'));
/** The shell blocks of the guide that need neither a domain, a database nor containers, in order. */
const blocks = all.filter((block) => block.language === 'sh' && testOf(block) === 'team-guide.test.ts');

/** Starts the sandbox as a block says, on a port of the system's choice, and returns its URL. */
async function start(code: string, cwd: string): Promise<string> {
  const args = code.replaceAll('\\\n', '').trim().slice(command.length).trim().split(/\s+/);
  const child = spawn(process.execPath, [bin, '--port', '0', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return /http:\S+/.exec(line.toString())?.[0] ?? '';
}

/** Returns the program that a shell block runs; `undefined` when it runs none. */
function programOf(code: string): PlacedBlock | undefined {
  const [, name] = / node (\S+\.mts)/.exec(code) ?? [];
  return name === undefined ? undefined : all.find(({ title }) => title === name);
}

/** Writes a program of the guide where it finds the packages, and returns its path. */
async function writeProgram(program: PlacedBlock, url: string): Promise<string> {
  const files = await writeBlocks([{ ...program, code: program.code.replaceAll(documented, url) }]);
  onTestFinished(() => files.remove());
  return files.fileOf(program);
}

test('the commands of the guide for teams lead to credentials that work, and to a backup', async ({
  skip,
}) => {
  for (const [program, argument] of [
    ['curl', '--version'],
    ['openssl', 'version'],
  ] as const) {
    const { code } = await runProgram(program, [argument], { cwd: tmpdir() });
    skip(code !== 0, `This machine has no ${program}.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'litas-team-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  let url = documented;
  for (const { code, place } of blocks) {
    if (code.startsWith(command)) {
      url = await start(code, folder);
      continue;
    }
    const program = programOf(code);
    const path = program && (await writeProgram(program, url));
    const script = code
      .replaceAll(documented, url)
      .replaceAll(command, `'${process.execPath}' '${bin}'`)
      .replace(' node ', ` '${process.execPath}' `)
      .replace(/\S+\.mts/, () => `'${path}'`);
    const outcome = await runProgram('sh', ['-euc', script], { cwd: folder });
    expect([place, outcome.code, outcome.stderr]).toEqual([place, 0, '']);
    if (program) expect([place, outcome.stdout]).toEqual([place, `${program.output}\n`]);
  }
  // It had the token.
  expect(existsSync(join(folder, 'response.json'))).toBe(false);
  // A team can be created once; repeating the commands does not destroy its token.
  const token = await readFile(join(folder, 'team-token'), 'utf8');
  const create = blocks.find(({ code }) => code.includes('> team-token'))?.code ?? '';
  const repeated = await runProgram('sh', ['-euc', create.replaceAll(documented, url)], { cwd: folder });
  expect([repeated.code, repeated.stderr]).toEqual([22, expect.stringContaining('409')]);
  expect(await readFile(join(folder, 'response.json'), 'utf8')).toContain('error');
  expect([await readFile(join(folder, 'team-token'), 'utf8'), token]).toEqual([
    token,
    expect.stringMatching(/^litas_/),
  ]);
  const { client: id, key } = JSON.parse(await readFile(join(folder, 'client.json'), 'utf8')) as {
    client: string;
    key: string;
  };
  const target = `${url}/rest/v1/client`;
  const { header } = await signMac({ id, key, method: 'GET', url: target });
  const response = await fetch(target, { headers: { authorization: header } });
  expect([response.status, await response.json()]).toMatchObject([200, { title: 'Shop' }]);
  expect(JSON.parse(await readFile(join(folder, 'checkout.json'), 'utf8'))).toMatchObject({
    format: 'litas-world',
    world: expect.stringContaining('checkout') as string,
  });
});

/** The commands of the other shell blocks, each in one line. */
const others = all
  .filter((block) => block.language === 'sh' && testOf(block) === undefined)
  .flatMap(({ code }) =>
    code
      .replaceAll(/ \\\n\s*/g, ' ')
      .trim()
      .split('\n'),
  );

/** Those that prepare the containers. */
const preparations = others.filter((line) => /^(?:mkdir -p|openssl|echo|cp) /.test(line));

test('the commands of the guide prepare what the compose file reads', async ({ skip }) => {
  const { code } = await runProgram('openssl', ['version'], { cwd: tmpdir() });
  skip(code !== 0, 'This machine has no openssl.');
  const folder = await mkdtemp(join(tmpdir(), 'litas-compose-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['fullchain.pem', 'privkey.pem']) await writeFile(join(folder, name), name);
  const script = preparations.join('\n').replaceAll('/path/to/', './');
  expect(await runProgram('sh', ['-euc', script], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  const compose = await readFile(new URL('../../sandbox/docker/compose.yaml', import.meta.url), 'utf8');
  const [token, settings] = await Promise.all(
    ['secrets/admin_token', '.env'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(token).toMatch(/^[\da-f]{64}\n$/);
  const names = [...(settings ?? '').matchAll(/^(\w+)=.+$/gm)].map(([, name = '']) => name);
  expect(new Set(names)).toEqual(new Set([...compose.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name)));
  expect(await readFile(join(folder, 'secrets/tls/privkey.pem'), 'utf8')).toBe('privkey.pem');
});

test('the commands of the guide that no test runs are known', () => {
  const notRun = others.filter((line) => !preparations.includes(line));
  expect(notRun).toEqual([
    // Install what the checks install from packed packages.
    'mkdir team-sandbox && cd team-sandbox',
    'npm init -y',
    expect.stringMatching(/^npm install @litas\/sandbox /),
    // Need a domain and its certificate.
    expect.stringMatching(/^npx @litas\/sandbox --team .* --public-url https:\/\/sandbox\.example\.org /),
    expect.stringMatching(/^npx @litas\/sandbox doctor --public-url /),
    // Need an engine of containers.
    'npm run pack',
    'cd packages/sandbox/docker',
    'docker compose up --detach --wait',
    'npm install prom-client pino',
  ]);
});

test('the guide has the configuration of nginx that the compose file uses, but for the address of the sandbox', async () => {
  const used = await readFile(new URL('../../sandbox/docker/nginx.conf', import.meta.url), 'utf8');
  const [shown, ...more] = all.filter(({ language }) => language === 'nginx');
  const withoutAddress = (text = '') =>
    text.trim().replace(/^ {2}server \S+:4010; #.*$/m, '  server ADDRESS;');
  expect(more).toEqual([]);
  expect(withoutAddress(shown?.code)).toContain('  server ADDRESS;');
  expect(withoutAddress(shown?.code)).toBe(withoutAddress(used));
});
