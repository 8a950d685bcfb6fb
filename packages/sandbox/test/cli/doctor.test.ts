import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { startCli } from './process.ts';

/** What the doctor says of a port, and the exit code. */
async function doctorOf(port: number): Promise<{ code: number | null; lines: string[] }> {
  await using cli = startCli('doctor', '--port', String(port));
  const code = await cli.ended();
  return { code, lines: cli.stdout().trimEnd().split('\n').slice(1) };
}

test('a free port is well', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  const { port } = server;
  await server.close();
  expect(await doctorOf(port)).toEqual({
    code: 0,
    lines: [
      `ok       Port ${port} is free, and no sandbox runs there.`,
      `         Start one: litas-sandbox --port ${port}`,
    ],
  });
});

test('a sandbox that runs is well, of this version and of this description', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  const { code, lines } = await doctorOf(server.port);
  expect(code).toBe(0);
  expect(lines[0]).toBe(`ok       A sandbox runs at ${server.url}.`);
  expect(lines[1]).toMatch(/^ok {7}It has the version of this package, \d+\.\d+\.\d+/);
  expect(lines[2]).toMatch(/^ok {7}It has the same API description, [\da-f]{12}\.$/);
  expect(lines[3]).toBe('ok       It is ready, and its store can be read.');
  expect(lines[4]).toBe('ok       Its signing clock has the time of this machine.');
  expect(lines[5]).toBe(
    'ok       It stores 1 of 256 MiB of state, 1 of 32 MiB of journals, 1 of 1,001 worlds, 0 of 4,000,000 nonces.',
  );
  expect(lines).toHaveLength(6);
});

test('reports a frozen or wrong clock with advice', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await sandbox.faults.add({ clockSeconds: -3_600 });
  await using server = await serve(sandbox, { port: 0 });
  const { code, lines } = await doctorOf(server.port);
  expect(code).toBe(0);
  expect(lines.slice(4).join('\n')).toMatch(
    /^note {5}Its signing clock is 3[56]\d\d seconds behind the clock of this machine/,
  );
  expect(lines.slice(5, -1)).toEqual([
    `         Remove the fault: curl -X DELETE ${server.url}/__sandbox/faults. Or set the clock of the machine on which it runs.`,
    'note     Its world clock is frozen at 2026-01-31T12:00:00.000Z: tokens and codes do not expire.',
    `         Resume it: curl -X POST ${server.url}/__sandbox/clock/resume`,
  ]);
});

test('another version and another description are noted', async () => {
  const other = createServer((request, response) => {
    const responses: Record<string, object> = {
      '/__sandbox/health': { status: 'ok', version: '9.9.9', description: 'another' },
      '/rest/v1/server': { time: Math.floor(Date.now() / 1_000) },
      '/__sandbox/ready': { status: 'ready' },
      '/__sandbox/clock': { now: '2026-01-31T12:00:00Z', frozen: false },
    };
    response.end(JSON.stringify(responses[request.url ?? ''] ?? { error: 'not_found' }));
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { code, lines } = await doctorOf((other.address() as AddressInfo).port);
  other.close();
  expect(code).toBe(0);
  expect(lines.filter((line) => line.startsWith('note'))).toEqual([
    expect.stringMatching(/^note {5}Its version is 9\.9\.9\. The version of this package is /) as string,
    'note     It has another API description: operations and fields may differ.',
  ]);
});

test('a port that another program has taken is a problem, with exit code 1', async () => {
  const other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, lines } = await doctorOf(port);
  other.close();
  expect([code, lines]).toEqual([
    1,
    [
      `problem  Port ${port} is in use. The program that uses it is not a sandbox.`,
      `         Choose another: --port ${port + 10 <= 65_535 ? port + 10 : 4010}`,
    ],
  ]);
});
