import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { signMac } from '@litas/client/mac';
import { seededClients } from '@litas/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readBlocks } from '../src/readme/markdown-files.ts';
import { runProgram } from '../src/run-program.ts';

interface Workflow {
  readonly jobs: { readonly test: { readonly steps: readonly { readonly run?: string }[] } };
}

const bin = fileURLToPath(new URL('../../sandbox/bin/litas-sandbox.js', import.meta.url));
const blocks = (await readBlocks()).filter(({ place }) => place.includes('/ci-and-docker.md:'));

function fileOf(name: string): string {
  const block = blocks.find(({ title }) => title === name);
  if (!block) throw new Error(`The guide has no file ${name}.`);
  return block.code;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a script of the guide on a port of its own. The sandbox ends with the script, and a request stands for the tests. */
async function runScript(script: string) {
  const folder = await mkdtemp(join(tmpdir(), 'litas-ci-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = `http://127.0.0.1:${await freePort()}`;
  const own = script
    .replaceAll('http://127.0.0.1:4010', url)
    .replace(
      'npx @litas/sandbox',
      `'${process.execPath}' '${bin}' --exit-with-parent --port ${new URL(url).port}`,
    )
    .replace('npm test', 'curl -sS --fail "$SANDBOX_URL/rest/v1/server"');
  const outcome = await runProgram('sh', ['-euc', own], { cwd: folder, env: { SANDBOX_URL: url } });
  return { ...outcome, readLog: () => readFile(join(folder, 'sandbox.log'), 'utf8') };
}

const workflow = parse(fileOf('.github/workflows/test.yml')) as Workflow;
const pipeline = parse(fileOf('.gitlab-ci.yml')) as { test: { script: readonly string[] } };
const scripts = {
  'the script': fileOf('test-with-sandbox.sh'),
  'the workflow of GitHub': workflow.jobs.test.steps.flatMap(({ run = [] }) => run).join('\n'),
  'the pipeline of GitLab': pipeline.test.script.join('\n'),
};

test.for(Object.entries(scripts))('%s starts a sandbox that receives the tests', async ([, script]) => {
  const { code, stdout, readLog } = await runScript(script.replace('npm ci', 'true'));
  expect(code).toBe(0);
  expect(stdout).toContain('{"time":');
  // The sandbox may write a line after its response.
  await expect.poll(readLog, { timeout: 10_000 }).toContain('/rest/v1/server');
});

test('the sandbox of the compose file accepts signatures for its name in the network', async () => {
  const { services } = parse(fileOf('compose.yaml')) as {
    services: { sandbox: { command: string } };
  };
  const options = services.sandbox.command.split(' ').filter((word) => word.startsWith('--'));
  const port = await freePort();
  const script = `'${process.execPath}' '${bin}' ${options.join(' ')} --exit-with-parent --port ${port} &
curl -sS --fail --retry 30 --retry-delay 1 --retry-connrefused --output /dev/null http://127.0.0.1:${port}/__sandbox/ready
read line`;
  const shell = spawn('sh', ['-euc', script], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void shell.stdin.end('\n'));
  await once(shell.stdout, 'data');
  const { id, key } = seededClients.staticReader;
  const { header } = await signMac({ id, key, method: 'GET', url: 'http://sandbox:4010/rest/v1/user/5101' });
  const call = request(`http://127.0.0.1:${port}/rest/v1/user/5101`, {
    headers: { host: 'sandbox:4010', authorization: header },
  });
  const [response] = (await once(call.end(), 'response')) as [IncomingMessage];
  expect([response.statusCode, await text(response)]).toEqual([
    200,
    expect.stringContaining('ona@example.org') as string,
  ]);
});
