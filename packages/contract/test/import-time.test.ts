import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { createSandbox } from '@litas/sandbox';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { client, person } from '../src/cases/credentials.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

/** Entries that need Node.js, or the test runner that they extend. */
const nodeEntries: ReadonlySet<string> = new Set([
  './command',
  './metrics',
  './node',
  './playwright',
  './postgres',
  './sqlite',
  './store-conformance',
  './vitest',
]);

/** Every entry of the packages that runs outside of Node.js, such as `@litas/client/mac`. */
const entries = ['client', 'sandbox', 'msw'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`${folder(name)}package.json`, 'utf8')) as { exports: object };
  return Object.entries(exports).flatMap(([entry, source]: [string, unknown]) =>
    nodeEntries.has(entry) || !String(source).endsWith('.ts') ? [] : [`@litas/${name}${entry.slice(1)}`],
  );
});

/** Bundles code for browsers, as a script that stores its exports in the variable `litas`. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'litas',
    // MSW needs a platform of its own, so it is replaced by an empty module.
    plugins: [
      {
        name: 'without-msw',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^msw$/ }, () => ({ path: 'msw', namespace: 'empty' }));
          onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
        },
      },
    ],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test.for(entries)('%s can be imported on a platform with the bare language', async (entry) => {
  const script = await bundle(`export * from ${JSON.stringify(entry)};`);
  const context = createContext({});
  expect(() => void runInContext(script, context)).not.toThrow();
  expect(Object.keys(runInContext('litas', context) as object).length).toBeGreaterThan(0);
});

/** The globals that every browser and worker has. */
const webStandards = {
  AbortController,
  AbortSignal,
  atob,
  Blob,
  btoa,
  crypto,
  Headers,
  performance,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  clearTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

test('the sandbox serves the client on a platform with web standards alone', async () => {
  const script = await bundle(
    `export * from '@litas/client'; export { createSandbox } from '@litas/sandbox';`,
  );
  const context = createContext({ ...webStandards });
  runInContext(script, context);
  const login = JSON.stringify({ grant_type: 'password', ...person, scope: 'email' });
  const call = runInContext(
    `(async () => {
      const { fetch, origin } = litas.createSandbox();
      const options = { client: ${JSON.stringify(client)}, baseUrl: origin, fetch };
      const token = litas.tokenFrom(await litas.createWallet(options).createToken(${login}));
      return (await litas.createWallet({ ...options, token }).getUser({ userId: 'me' })).email;
    })()`,
    context,
  ) as Promise<unknown>;
  await expect(call).resolves.toBe('ona@example.org');
});

test('a jsdom page imports the client before the missing globals are added', async () => {
  const { window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' });
  // Globals that jest-environment-jsdom lacks; newer versions of jsdom have them.
  for (const name of ['TextEncoder', 'TextDecoder']) Reflect.deleteProperty(window, name);
  window.eval(await bundle(`export * from '@litas/client';`));

  const { fetch, origin } = createSandbox();
  Object.assign(window, { TextEncoder, Headers, Request, Response, AbortController, AbortSignal, fetch });
  Object.defineProperty(window, 'crypto', { value: crypto });
  const options = JSON.stringify({ client, baseUrl: origin, allowBrowser: true });
  const login = JSON.stringify({ grant_type: 'password', ...person, scope: 'email' });
  const call = window.eval(`(async () => {
    const token = litas.tokenFrom(await litas.createWallet(${options}).createToken(${login}));
    return (await litas.createWallet({ ...${options}, token }).getUser({ userId: 'me' })).email;
  })()`) as Promise<unknown>;
  await expect(call).resolves.toBe('ona@example.org');
});
