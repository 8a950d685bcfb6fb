import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createWallet, tokenFrom } from '@litas/client';
import { anyToken, client, person } from '../src/cases/credentials.ts';
import { startProcess } from './start-process.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const path = '/rest/v1/wallet/me/balance';

/** Prints how many signed requests the sandbox answers in a second, beside Prism in the same run. */
export async function reportSandbox(): Promise<void> {
  const sandbox = await measureSandbox();
  const prism = await measurePrism();
  const ratio = sandbox.requestsPerSecond / prism.requestsPerSecond;
  console.log(`GET ${path}, 20 connections, every request signed anew`);
  console.table({ sandbox: rowOf(sandbox), Prism: rowOf(prism) });
  console.log(`The sandbox answers ${ratio.toFixed(1)} times as many requests as Prism.\n`);
}

async function measureSandbox(): Promise<Throughput> {
  const cli = pathOf('../../sandbox/bin/litas-sandbox.js');
  const sandbox = await startProcess({
    args: (port) => [cli, '--port', String(port)],
    readyPath: '/rest/v1/server',
  });
  try {
    const answer = await createWallet({ client, baseUrl: sandbox.url }).createToken({
      grant_type: 'password',
      ...person,
      scope: 'balance',
    });
    return await measureThroughput(sandbox.url, path, tokenFrom(answer));
  } finally {
    await sandbox.close();
  }
}

async function measurePrism(): Promise<Throughput> {
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const description = pathOf('../../../openapi/dist/openapi.tools.json');
  const flags = ['-h', '127.0.0.1', '-v', 'warn', '--multiprocess', 'false'];
  const prism = await startProcess({
    args: (port) => [cli, 'mock', '-p', String(port), ...flags, description],
    readyPath: '/rest/v1/server',
  });
  try {
    return await measureThroughput(prism.url, path, anyToken);
  } finally {
    await prism.close();
  }
}

const rowOf = ({ requestsPerSecond, p50, p99 }: Throughput) => ({
  'requests/s': Math.round(requestsPerSecond),
  'p50 ms': p50,
  'p99 ms': p99,
});
