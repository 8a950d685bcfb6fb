import { readFile } from 'node:fs/promises';
import { createSandbox } from '@litas/sandbox';
import { type SandboxServer, serve } from '@litas/sandbox/node';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { type BlockFiles, writeBlocks } from '../src/readme/block-files.ts';
import { readBlocks, root } from '../src/readme/markdown-files.ts';
import { namedScripts } from '../src/readme/named-scripts.ts';
import { type ProgramOutcome, runPrograms } from './support/run-programs.ts';
import { runNode } from '../src/run-program.ts';

const blocks = await readBlocks();
const programs = blocks.filter(({ language }) => language === 'ts');
/** Those of the examples call scripts of their own, which `documented-commands.test.ts` reads. */
const shells = blocks.filter(
  ({ language, code, place }) =>
    language === 'sh' && !place.startsWith('examples/') && namedScripts(code).length > 0,
);
/** The address of the sandbox in the guides. */
const documented = 'http://127.0.0.1:4010';
/** The full run starts each program by itself and waits for its end; `npm test` runs them one after another in one process. */
const full = process.env['LITAS_FULL'] === '1';
const env = { WALLET_ID: client.id, WALLET_KEY: client.key };
/** The line length of objects that Node prints to a file. */
const breakLength = 80;

let server: SandboxServer;
let files: BlockFiles;
let outcomes: ReadonlyMap<string, ProgramOutcome> = new Map();
beforeAll(async () => {
  server = await serve(createSandbox(), { port: 0 });
  // Programs import blocks with a title.
  const written = blocks.filter((block) => block.title !== undefined || programs.includes(block));
  files = await writeBlocks(
    written.map((each) => ({ ...each, code: each.code.replaceAll(documented, server.url) })),
  );
  if (!full)
    outcomes = await runPrograms(programs.map(files.fileOf), { cwd: files.folder, env, breakLength });
});
afterAll(async () => {
  await files.remove();
  await server.close();
});

test('the README has code that runs', () => {
  expect(programs.map(({ place }) => place.split(':')[0])).toContain('README.md');
});

async function outcomeOf(path: string): Promise<Pick<ProgramOutcome, 'printed' | 'problem'> | undefined> {
  if (!full) return outcomes.get(path);
  const { code, stdout, stderr } = await runNode([path], { cwd: files.folder, env });
  return { printed: [stdout], ...((code !== 0 || stderr !== '') && { problem: `${code}: ${stderr}` }) };
}

test.each(programs)('$place runs and prints the documented output', async (block) => {
  const outcome = await outcomeOf(files.fileOf(block));
  expect(outcome).toBeDefined();
  expect(outcome).not.toHaveProperty('problem');
  if (block.output === undefined) return;
  const printed = outcome?.printed.join('\n').replaceAll(server.url, documented);
  expect(printed?.trim()).toBe(block.output.trim());
});

test.each(shells)('$place calls existing scripts', async ({ code }) => {
  for (const { folder, script } of namedScripts(code)) {
    const manifest = await readFile(new URL(`${folder}/package.json`, root), 'utf8');
    expect(Object.keys((JSON.parse(manifest) as { scripts: object }).scripts)).toContain(script);
  }
});

test.for([
  ['a wrong key', { key: 'mistyped' }, {}, 'createToken failed with 401 (unauthorized): Invalid MAC'],
  [
    'a sandbox that is not running',
    {},
    { fetch: () => Promise.reject(new TypeError('fetch failed')) },
    `createToken failed: no complete response to POST ${documented}`,
  ],
] as const)(
  'the sign-in of the guides logs %s, and offers no new sign-in',
  async ([, own, options, reason]) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    const sandbox = createSandbox({ autoConsent: true });
    const block = blocks.find(({ title }) => title === 'hono-app.ts') ?? expect.fail('no hono-app.ts');
    const { createApp } = (await import(files.fileOf(block))) as {
      createApp: (options: object) => { request(url: string, init?: RequestInit): Promise<Response> };
    };
    const app = createApp({
      client: { ...client, ...own },
      redirectUri: 'http://127.0.0.1:3000/callback',
      baseUrl: documented,
      fetch: sandbox.fetch,
      ...options,
    });
    const start = await app.request('/sign-in');
    const approved = await sandbox.fetch(start.headers.get('location') ?? '');
    // The browser has the cookie of an earlier session, too.
    for (const session of ['', '; session=earlier']) {
      const cookie = `${start.headers.getSetCookie()[0]?.split(';')[0]}${session}`;
      const response = await app.request(approved.headers.get('location') ?? '', { headers: { cookie } });
      expect(response.status).toBe(502);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).not.toContain('/sign-in');
      expect(log).toHaveBeenLastCalledWith(reason);
    }
    expect(log).toHaveBeenCalledTimes(2);
  },
);

test('a second sign-in in the Next.js app of the guide ends the session that the browser had', async () => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const handlerOf = async (title: string) => {
    const block = blocks.find((each) => each.title === title) ?? expect.fail(`no ${title}`);
    const { GET } = (await import(files.fileOf(block))) as {
      GET: (request: Request) => Response | Promise<Response>;
    };
    return async (url: string, cookies: readonly string[] = []) =>
      GET(new Request(url, { headers: { cookie: cookies.join('; ') } }));
  };
  const [start, finish, balance] = await Promise.all(
    ['sign-in', 'callback', 'balance'].map((name) => handlerOf(`app/${name}/route.ts`)),
  );
  if (!start || !finish || !balance) return expect.fail('no handlers');
  const cookieOf = ({ headers }: Response): string => headers.getSetCookie().at(-1)?.split(';')[0] ?? '';
  const signIn = async (...cookies: readonly string[]) => {
    const started = await start('http://127.0.0.1:3000/sign-in');
    const consent = new URL(started.headers.get('location') ?? '');
    const form = await (await fetch(consent)).text();
    const [, request = ''] = /name="request" value="([^"]*)"/.exec(form) ?? [];
    const body = new URLSearchParams({ request, user: '5101', decision: 'approve' });
    const action = consent.origin + consent.pathname;
    const approved = await fetch(action, { method: 'POST', redirect: 'manual', body });
    return cookieOf(await finish(approved.headers.get('location') ?? '', [cookieOf(started), ...cookies]));
  };
  const first = await signIn();
  const second = await signIn(first);
  const statuses = [first, second].map(
    async (cookie) => (await balance('http://127.0.0.1:3000/balance', [cookie])).status,
  );
  expect(await Promise.all(statuses)).toEqual([302, 200]);
});
