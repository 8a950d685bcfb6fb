import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type ConsumerOptions, installed } from '../../src/packed/consumer.ts';
import { pack } from '../../src/packed/pack.ts';
import { runNode } from '../../src/run-program.ts';

const program = `
import { createWallet, type User, type Wallet } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { formatMoney } from '@litas/client/money';
import { createOperationsClient, getUser } from '@litas/client/operations';
import { openTelemetry } from '@litas/client/opentelemetry';
import { QueryClient } from '@tanstack/react-query';
import { getUserOptions, listFavouritesInfiniteOptions } from '@litas/client/react-query';
import { validateResponse } from '@litas/client/validate';
import { getUserOptions as ofVue } from '@litas/client/vue-query';
import { useQuery } from '@tanstack/vue-query';

const wallet: Wallet<'email'> = createWallet({ scopes: ['email'], validateResponse, tracing: openTelemetry() });
const { email } = await wallet.getUser({ userId: 'me' });
const client = createOperationsClient();
const user: User = await getUser({ client, path: { userId: 7 } });
const { header } = await signMac({ id: 'a', key: 'b', method: 'GET', url: 'https://wallet.paysera.com/' });
export const text: (string | undefined)[] = [email, user.email, header, formatMoney('1', { currency: 'EUR' })];
const { queryKey } = getUserOptions({ client, path: { userId: 'me' } });
export const cached: User | undefined = new QueryClient().getQueryData(queryKey);
export const shown = () => useQuery(ofVue({ client: wallet, path: { userId: 'me' } })).data.value?.email;
export const pages: number | undefined = new QueryClient().getQueryData(
  listFavouritesInfiniteOptions({ client, path: { walletId: 'me' } }).queryKey,
)?.pages.length;
`;
const base = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  // Compiles the declarations too.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  target: 'es2022',
};
/** `npm test` uses the newest compiler, and the oldest one for the shortest program; the full run uses all of them in every setting. */
const full = process.env['LITAS_FULL'] === '1';
type Setting = readonly [name: string, compiler: string, options: object];
const settings: readonly Setting[] = [
  ['TypeScript 7, Node', 'node_modules/typescript-7/bin/tsc', { module: 'nodenext', lib: ['es2022', 'dom'] }],
  [
    'TypeScript 7, bundlers',
    'node_modules/typescript-7/bin/tsc',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'] },
  ],
  ['TypeScript 6, Node', 'node_modules/typescript/bin/tsc6', { module: 'nodenext', lib: ['es2022', 'dom'] }],
];

const peers = ['zod', '@opentelemetry/api', '@tanstack/react-query', '@tanstack/vue-query'];
/** The oldest allowed peers, by their names in this package. */
const oldest = {
  zod: 'zod-oldest',
  '@opentelemetry/api': 'opentelemetry-api-oldest',
  '@tanstack/react-query': 'react-query-oldest',
  '@tanstack/vue-query': 'vue-query-oldest',
};

test.for(full ? settings : settings.slice(0, 1))(
  'the declarations serve %s',
  async ([, compiler, options]) => {
    expect(await compile(compiler, options, { peers })).toEqual({ code: 0, stdout: '' });
  },
);

test.for(full ? settings : settings.slice(1, 2))(
  'the declarations serve %s with the oldest peers that are allowed',
  async ([, compiler, options]) => {
    const peersOf = 'contract';
    expect(await compile(compiler, options, { peers, peersOf, aliases: oldest })).toEqual({
      code: 0,
      stdout: '',
    });
  },
);

/** A Node.js project without the DOM library. */
const nodeProgram = `
import { createWallet, type ListStatementsResponse, userMessage, WalletError } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { formatMoney } from '@litas/client/money';
import { createOperationsClient, uploadAvatar } from '@litas/client/operations';

const wallet = createWallet();
export const list = (limit?: number) => wallet.listStatements({ walletId: 'me', limit });
export const page: ListStatementsResponse = await list();
export const upload = uploadAvatar({ client: createOperationsClient(), path: { userId: 7 }, body: new Blob(['a']) });
export const { header } = await signMac({ id: 'a', key: 'b', method: 'GET', url: 'https://wallet.paysera.com/' });
export const texts: string[] = [header, formatMoney('1', { currency: 'EUR' }), userMessage(new WalletError('timeout', ''))];
`;
const compilers = {
  'TypeScript 5.7': 'packages/contract/node_modules/typescript-oldest/bin/tsc',
  'TypeScript 7': 'node_modules/typescript-7/bin/tsc',
};
const allCompilers = Object.keys(compilers) as (keyof typeof compilers)[];
const nodeProjects = allCompilers.flatMap((name) => [false, true].map((exact) => [name, exact] as const));

// The program with the sandbox contains this one.
test.for(full ? nodeProjects : [])(
  'the declarations serve %s with the library es2022 and the types of Node alone, exactOptionalPropertyTypes %s',
  async ([name, exactOptionalPropertyTypes]) => {
    const options = {
      module: 'nodenext',
      lib: ['es2022'],
      types: ['node'],
      exactOptionalPropertyTypes,
    };
    const needs = { peers: ['@types/node'], peersOf: 'contract' };
    expect(await compile(compilers[name], options, needs, nodeProgram)).toEqual({ code: 0, stdout: '' });
  },
);

/** A project without the DOM library and without the types of Node.js. */
const bareProgram = `
import { createWallet, userMessage, WalletError } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { createOperationsClient, getUser } from '@litas/client/operations';

const wallet = createWallet({ scopes: ['email'], baseUrl: 'http://127.0.0.1:4010' });
export const email: string | undefined = (await wallet.getUser({ userId: 'me' })).email;
export const { status } = await wallet.getServer().withResponse();
export const user = await getUser({ client: createOperationsClient(), path: { userId: 7 } });
export const { header } = await signMac({ id: 'a', key: 'b', method: 'GET', url: 'https://wallet.paysera.com/' });
export const text: string = userMessage(new WalletError('timeout', ''));
// @ts-expect-error The wallet has no scope for statements.
export const refused = wallet.listStatements({ walletId: 7 });
`;

test.for(full ? allCompilers : allCompilers.slice(0, 1))(
  'the declarations serve %s without the DOM library and without any types of a platform',
  async (name) => {
    const options = { module: 'nodenext', lib: ['es2022'], types: [] };
    expect(await compile(compilers[name], options, {}, bareProgram)).toEqual({ code: 0, stdout: '' });
  },
);

const sandboxProgram = `
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

export const sandbox: Sandbox = createSandbox();
await using server = await serve(sandbox, { port: 0 });
export const url: string = server.url;
`;

test.for(full ? allCompilers : allCompilers.slice(1))(
  'the declarations of client and sandbox serve %s with the library es2022 and the types of Node alone',
  async (name) => {
    const options = { module: 'nodenext', lib: ['es2022'], types: ['node'] };
    const needs = { peers: ['@types/node', 'zod'], peersOf: 'sandbox' };
    const both = `${nodeProgram}${sandboxProgram}`;
    expect(await compile(compilers[name], options, needs, both, ['client', 'sandbox'])).toEqual({
      code: 0,
      stdout: '',
    });
  },
);

const mswProgram = `
import { handlers, override, slow } from '@litas/msw';
import { setupServer } from 'msw/node';

const server = setupServer(...handlers());
server.use(override.getServer({ time: 1 }), slow(5));
export const failing = override.getUser.error(403, 'forbidden');
// @ts-expect-error The operation has no such status.
export const wrong = override.getUser.error(418, 'forbidden');
`;

// The declarations of msw take a compiler half a minute, so they are compiled in the full run only.
test.runIf(process.env['LITAS_FULL'] === '1')(
  "the handlers' declarations serve TypeScript 7 with the library es2022 and the types of Node alone",
  async () => {
    const options = { module: 'nodenext', lib: ['es2022'], types: ['node'] };
    const aliases = { zod: '../../sandbox/node_modules/zod' };
    const needs = { peers: ['@types/node', 'msw', 'zod'], peersOf: 'msw', aliases };
    const names = ['client', 'sandbox', 'msw'];
    const { stdout } = await compile(compilers['TypeScript 7'], options, needs, mswProgram, names);
    // The declarations of msw itself need the DOM library.
    const ours = stdout.split('\n').filter((line) => /^(?:program\.ts|node_modules\/@litas\/)/.test(line));
    expect(ours).toEqual([]);
  },
);

test('the tested oldest peers are those that the manifest allows', async () => {
  const { peerDependencies } = (await pack('client')).manifest;
  const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const tried = Object.entries(oldest).map(([name, alias]) => [name, own.devDependencies[alias]]);
  const allowed = Object.entries(peerDependencies ?? {}).map(([name, range]) => [
    name,
    `npm:${name}@${range.replace('^', '')}`,
  ]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(allowed));
});

async function compile(
  compiler: string,
  options: object,
  consumerOptions: Pick<ConsumerOptions, 'peers' | 'peersOf' | 'aliases'>,
  code = program,
  names: readonly string[] = ['client'],
): Promise<{ code: number | undefined; stdout: string }> {
  const packages = await Promise.all(names.map(async (name) => (await pack(name)).contents));
  await using consumer = await installed({
    packages,
    ...consumerOptions,
    files: {
      'program.ts': code,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...base, types: [], ...options },
        files: ['program.ts'],
      }),
    },
  });
  const tsc = fileURLToPath(new URL(`../../../../${compiler}`, import.meta.url));
  const ofSeven = compiler.includes('typescript-7') ? ['--singleThreaded'] : [];
  const ran = await runNode([tsc, '-p', consumer.folder, ...ofSeven], { cwd: consumer.folder });
  return { code: ran.code, stdout: ran.stdout };
}
