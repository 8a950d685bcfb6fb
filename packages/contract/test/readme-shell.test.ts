import { createSandbox } from '@litas/sandbox';
import { type SandboxServer, serve } from '@litas/sandbox/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBlocks } from '../src/readme/markdown-files.ts';
import { runProgram } from '../src/run-program.ts';

const scripts = (await readBlocks()).filter(({ code }) => code.startsWith('#!/bin/sh\n'));
/** The address of the sandbox in the guides. */
const documented = 'http://127.0.0.1:4010';
const cwd = import.meta.dirname;

const versions = { curl: '--version', openssl: 'version' };
const missing: string[] = [];
let server: SandboxServer;
beforeAll(async () => {
  server = await serve(createSandbox(), { port: 0 });
  for (const [program, argument] of Object.entries(versions)) {
    if ((await runProgram(program, [argument], { cwd })).code !== 0) missing.push(program);
  }
});
afterAll(() => server.close());

test('the README of the sandbox has a script that uses none of our packages', () => {
  const [script] = scripts;
  expect(script?.place).toContain('packages/sandbox/README.md');
  expect(script?.code).not.toMatch(/node|npm|litas/i);
});

test.for(scripts)('$place runs and prints the documented output', async ({ code, output = '' }, { skip }) => {
  skip(missing.length > 0, `there is no ${missing.join(' and no ')} on this machine`);
  const script = code.replaceAll(documented, server.url);
  const outcome = await runProgram('sh', ['-c', script], { cwd });
  expect({ ...outcome, stdout: outcome.stdout.replaceAll(/ /g, '').trim() }).toEqual({
    code: 0,
    stdout: output.trim(),
    stderr: '',
  });
});
