import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createWallet } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { findProgram } from '../src/readme/find-program.ts';
import { type PlacedBlock, readBlocks } from '../src/readme/markdown-files.ts';
import { testOf } from '../src/readme/shell-commands.ts';
import { runBash } from '../src/run-program.ts';

const litas = fileURLToPath(new URL('../../cli/bin/litas.js', import.meta.url));
const all = await readBlocks();
const blocks = all.filter(
  (block) => block.language === 'sh' && testOf(block) === 'documented-commands.full.test.ts',
);

/** The signature of `litas explain` in the guide, and the request that was sent. */
const explained = { ts: 1_795_692_324, nonce: 'kT5wq0ZbV8nR2mXc7LpJ4sHd9GfYaE1u' };
const sent = 'https://wallet.paysera.com/rest/v1/user/me?fields=email';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
const sandbox = createSandbox();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litas-commands-'));
  server = await serve(sandbox, { port: 0 });
  const run = `exec '${process.execPath}' '${litas}' "$@"`;
  await program('litas', run);
  await program('npx', `shift\n${run}`);
  // The browser of a user who approves.
  await program(
    'xdg-open',
    `request=$(curl -sS "$1" | sed -n 's/.*name="request" value="\\([^"]*\\)".*/\\1/p')
curl -sS --location --output /dev/null "$(printf %s "$1" | sed 's/?.*//')" \\
  -d "request=$request" -d user=5101 -d decision=approve`,
  );
  const url = sent.replace(/\?.*/, '');
  const { header } = await signMac({
    ...client,
    method: 'GET',
    url,
    timestamp: explained.ts,
    nonce: explained.nonce,
  });
  const rejected = { method: 'GET', url: sent, headers: [{ name: 'Authorization', value: header }] };
  await writeFile(
    join(folder, 'request.har'),
    JSON.stringify({ log: { entries: [{ request: rejected, response: { status: 401 } }] } }),
  );
  await writeFile(join(folder, 'client.key'), client.key);
  await writeFile(join(folder, 'shop.json'), JSON.stringify({ users: [{ id: 42 }] }));
  await writeFile(join(folder, 'code.json'), JSON.stringify({ code: '000000' }));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function program(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
  await chmod(join(folder, name), 0o755);
}

/** Scopes of the operations in the guide. */
const scopes = 'email,balance,statements,user_position';

/** Names the sandbox of the test in place of the API and of the default address. */
const withServer = (script: string): string =>
  script
    .replaceAll(/https:\/\/wallet\.paysera\.com|http:\/\/127\.0\.0\.1:4010/g, server.url)
    .replace(/login --sandbox(?= |$)/m, `$& ${server.url} --scopes ${scopes}`);

/** Runs a script as a user would, in bash, with a sandbox in place of the API. */
const runScript = (script: string, env: Readonly<Record<string, string>> = {}) =>
  runBash(withServer(script), {
    cwd: folder,
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      LITAS_CONFIG_DIR: join(folder, 'profiles'),
      LITAS_SANDBOX_URL: server.url,
      WALLET_BASE_URL: server.url,
      ...env,
    },
  });

const blockWith = (text: string): PlacedBlock => {
  const found = blocks.find(({ code }) => code.includes(text));
  if (!found) throw new Error(`No block has ${text}.`);
  return found;
};

/** Lines that the guide has for another server, or that run until they are stopped. */
const elsewhere = /# to the real API|https:\/\/…|^npx litas sandbox |--follow/;
const linesOf = ({ code }: PlacedBlock): string[] => code.split('\n').filter((line) => !elsewhere.test(line));

test('the commands of the guide log in, call operations and control the sandbox', async () => {
  const lines = ['litas login --sandbox', 'litas call ', 'litas clock'].flatMap((text) =>
    linesOf(blockWith(text)),
  );
  expect(lines.length).toBeGreaterThan(7);
  // The recipient of the guide has a message.
  await createWallet({ client, baseUrl: server.url }).registerUser({ phone: '37060012345', locale: 'lt' });
  for (const line of lines) {
    const { code, stderr } = await runScript(line);
    // There is no such code; the API says so.
    const expected = line.includes('confirmEmail') ? 6 : 0;
    expect.soft([line, code, code === expected ? '' : stderr]).toEqual([line, expected, '']);
  }
});

/** The commands of the guide let two calls fail, and move the clock beyond the life of the token. */
async function logInAgain(): Promise<void> {
  await sandbox.faults.clear();
  expect((await runScript('litas login --sandbox')).code).toBe(0);
}

test('a call that litas signs for curl is accepted', async () => {
  await logInAgain();
  const { code, stdout } = await runScript(blockWith('litas sign').code);
  expect([code, JSON.parse(stdout.slice(stdout.indexOf('{')))]).toMatchObject([0, { id: 5101 }]);
});

test('litas explain prints what the guide shows', async () => {
  const { code: script, output } = blockWith('litas explain');
  const { code, stdout } = await runBash(script, {
    cwd: folder,
    env: { PATH: `${folder}:${process.env['PATH']}` },
  });
  expect([code, stdout.trim()]).toEqual([1, output?.trim()]);
});

test('the completions can be loaded', async () => {
  const lines = linesOf(blockWith('litas completion')).map((line) =>
    line.replace(/>.*$/, '> completion.txt'),
  );
  expect(lines.length).toBe(3);
  for (const line of lines.filter((each) => !each.includes('zsh')))
    expect.soft((await runScript(line)).stderr, line).toBe('');
});

test('litas verify writes a report, with a login and with credentials from standard input', async () => {
  await logInAgain();
  const ofLogin = await runScript(blockWith('verify --scopes').code);
  expect([ofLogin.code, ofLogin.stderr]).toEqual([0, expect.not.stringContaining('Error')]);
  expect(await readFile(join(folder, 'report.md'), 'utf8')).toContain('as described');
  const { access_token: id, mac_key: key } = await createWallet({ client, baseUrl: server.url }).createToken({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
    scope: ['email'],
  });
  const script = blockWith('verify --credentials').code;
  const given = script.replace('"id": "…", "key": "…"', `"id": "${id}", "key": "${key}"`);
  expect(given).not.toBe(script);
  expect((await runScript(given)).stdout).toContain('as described');
});

const nginx = findProgram('nginx');

test.skipIf(nginx === undefined)(
  'nginx with the configuration of the guide forwards what was signed',
  async () => {
    const ofGuide = ({ language, place }: PlacedBlock) =>
      language === 'nginx' && place.includes('/sandbox.md:');
    const block = all.find(ofGuide)?.code ?? '';
    const publicUrl = 'https://sandbox.example.org';
    const shared = createSandbox({ allowRemote: true, publicUrls: [publicUrl] });
    await using behind = await serve(shared, { port: 0, trustedProxies: ['loopback'] });
    // A Unix socket, so that no port has to be chosen.
    const socketPath = join(folder, 'nginx.sock');
    const config = join(folder, 'nginx.conf');
    await writeFile(
      config,
      `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
server { listen unix:${socketPath}; ${block.replace('http://127.0.0.1:4010', behind.url)} } }`,
    );
    const proxy = spawn(nginx ?? '', ['-c', config, '-p', folder], { stdio: 'ignore' });
    onTestFinished(async () => {
      proxy.kill();
      await once(proxy, 'exit');
    });
    const path = '/rest/v1/client';
    const { header } = await signMac({ ...client, method: 'GET', url: `${publicUrl}${path}` });
    const status = (): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { host: 'sandbox.example.org', authorization: header };
        request({ socketPath, path, headers }, ({ statusCode }) => resolve(statusCode))
          .on('error', reject)
          .end();
      });
    expect(await vi.waitUntil(() => status().catch(() => undefined), { timeout: 20_000 })).toBe(200);
  },
);

test('the controls that a guide calls with curl accept the calls', async () => {
  const controls = blocks.filter(({ code }) => code.startsWith('curl '));
  expect(controls.length).toBeGreaterThan(0);
  for (const { code, place } of controls) {
    const script = code.replaceAll(/^curl/gm, 'curl -sS --fail-with-body');
    expect.soft([place, await runScript(script)]).toMatchObject([place, { code: 0, stderr: '' }]);
  }
});
