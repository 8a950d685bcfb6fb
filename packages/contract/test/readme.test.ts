import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@litas/sandbox';
import { type SandboxServer, serve } from '@litas/sandbox/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../src/cases/credentials.ts';
import { type BlockFiles, writeBlocks } from '../src/readme/block-files.ts';
import { readBlocks, root } from '../src/readme/markdown-files.ts';
import { namedScripts } from '../src/readme/named-scripts.ts';
import { runNode } from '../src/run-program.ts';

const blocks = await readBlocks();
const programs = blocks.filter(({ language }) => language === 'ts');
const shells = blocks.filter(({ language }) => language === 'sh');
/** Where the prose says that the sandbox is. */
const documented = 'http://127.0.0.1:4010';
/** Programs start one after another on a busy machine. */
const patience = { timeout: 60_000 };

let server: SandboxServer;
let files: BlockFiles;
beforeAll(async () => {
  server = await serve(createSandbox(), { port: 0 });
  files = await writeBlocks(
    programs.map((each) => ({ ...each, code: each.code.replaceAll(documented, server.url) })),
  );
});
afterAll(async () => {
  await files.remove();
  await server.close();
});

test('the README has code to run', () => {
  expect(programs.map(({ place }) => place.split(':')[0])).toContain('README.md');
});

test.each(programs)('$place runs and prints what the prose says', patience, async (block) => {
  const env = { WALLET_ID: client.id, WALLET_KEY: client.key };
  const { code, stdout, stderr } = await runNode([files.fileOf(block)], { cwd: files.folder, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  if (block.output !== undefined) {
    expect(stdout.replaceAll(server.url, documented).trim()).toBe(block.output.trim());
  }
});

test('the code of the prose fits the types', patience, async () => {
  const tsc = fileURLToPath(import.meta.resolve('typescript-7/package.json')).replace(
    /package\.json$/,
    'bin/tsc',
  );
  const { code, stdout } = await runNode([tsc, '-p', files.folder], { cwd: files.folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test.each(shells)('$place calls only scripts that are there', async ({ code }) => {
  for (const { folder, script } of namedScripts(code)) {
    const manifest = await readFile(new URL(`${folder}/package.json`, root), 'utf8');
    expect(Object.keys((JSON.parse(manifest) as { scripts: object }).scripts)).toContain(script);
  }
});
