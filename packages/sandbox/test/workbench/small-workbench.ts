import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { noPublicUrls } from '../../src/http/public-urls.ts';
import { createSandbox, type Sandbox } from '../../src/index.ts';
import { type SandboxServer, serve } from '../../src/node/index.ts';
import { openWorkbench } from '../../src/workbench/files.ts';
import { withWorkbench, type WorkbenchOptions } from '../../src/workbench/with-workbench.ts';

/** The text of the only script. */
export const script = 'console.log("workbench");\n'.repeat(20);

const page = '<!doctype html><html lang="en"><meta property="csp-nonce" nonce="LITAS_NONCE"></html>';
const files = {
  '/assets/index-Ab1.js': { type: 'text/javascript; charset=utf-8', hash: 'hash1' },
  '/icon.svg': { type: 'image/svg+xml', hash: 'hash2' },
};

/** Writes a small workbench into a folder as the build does, and returns the folder. */
export async function smallWorkbench(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-workbench-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  for (const path of Object.keys(files)) {
    await writeFile(join(folder, `${path}.gz`), gzipSync(script));
  }
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ screens: ['/', '/explorer', '/wallet'], files }),
  );
  return folder;
}

/** Serves a sandbox with a small workbench until the test ends. */
export function servedWorkbench(options: { prism?: string; docs?: string } = {}): Promise<SandboxServer> {
  const access = { hosts: new Set(['named.test']), allowRemote: false, publicUrls: noPublicUrls };
  return serveWorkbench(createSandbox({ allowedHosts: ['named.test'] }), { access, ...options });
}

/** Serves a sandbox for teams with a small workbench until the test ends. */
export const workbenchOfTeams = (sandbox: Sandbox): Promise<SandboxServer> =>
  serveWorkbench(sandbox, { access: undefined });

async function serveWorkbench(
  sandbox: Sandbox,
  options: Omit<WorkbenchOptions, 'files'>,
): Promise<SandboxServer> {
  const opened = openWorkbench(await smallWorkbench());
  if (!opened) throw new Error('The workbench was not written.');
  const server = await serve(withWorkbench(sandbox, { files: opened, ...options }), { port: 0 });
  onTestFinished(() => server.close());
  return server;
}
