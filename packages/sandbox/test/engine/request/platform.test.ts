import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { signMac } from '@litas/client/mac';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { type createSandbox, seededClients } from '../../../src/index.ts';

/** What browsers, workers and Node have in common, and nothing of Node. */
const webGlobals = {
  AbortSignal,
  atob,
  btoa,
  clearTimeout,
  crypto,
  Headers,
  Intl,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  Uint8Array,
  URL,
  URLSearchParams,
};

test('the core runs where there is no Node, such as in a browser', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'litas',
    // Built-in modules of Node are an error for a browser.
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  expect(imports.filter(({ external }) => external)).toEqual([]);

  const code = `${outputFiles[0]?.text}; litas.createSandbox`;
  const create = runInNewContext(code, { ...webGlobals }) as typeof createSandbox;
  const sandbox = create({ now: '2026-01-31T12:00:00Z' });
  const url = `${sandbox.origin}/rest/v1/user/5101`;
  const { header: authorization } = await signMac({ ...seededClients.staticReader, method: 'GET', url });
  const response = await sandbox.fetch(url, { headers: { authorization } });
  expect([response.status, await response.json()]).toMatchObject([200, { email: 'ona@example.org' }]);
  sandbox.journal.expectCalled('getUser', { status: 200, times: 1 });
});
