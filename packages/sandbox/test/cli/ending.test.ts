import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

test.each([
  // Only SIGTERM waits for load balancers.
  ['SIGINT', '3600'],
  ['SIGTERM', '0'],
] as const)('%s ends the sandbox gracefully', async (signal, drain) => {
  await using cli = startCli('--port', '0', '--no-workbench', '--drain', drain);
  await (await fetch(await urlOf(cli))).text();
  cli.child.kill(signal);
  expect(await cli.ended()).toBe(0);
  expect(cli.stderr()).toBe('');
});

test('a second signal ends it at once', async () => {
  await using cli = startCli('--port', '0');
  const { port } = new URL(await urlOf(cli));
  // A request that never ends holds up the graceful way.
  const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n');
  await once(socket, 'data');
  cli.child.kill('SIGTERM');
  while (await accepts(Number(port)));
  cli.child.kill('SIGTERM');
  expect(await cli.ended()).toBe(143);
  socket.destroy();
});

test('with --drain it serves requests after SIGTERM, while it is not ready', async () => {
  await using cli = startCli('--port', '0', '--drain', '1');
  const url = await urlOf(cli);
  expect((await fetch(`${url}/__sandbox/ready`)).status).toBe(200);
  cli.child.kill('SIGTERM');
  while ((await fetch(`${url}/__sandbox/ready`)).status === 200);
  const response = await fetch(`${url}/rest/v1/server`);
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
  expect((await fetch(`${url}/__sandbox/health`)).status).toBe(200);
  expect(await cli.ended()).toBe(0);
});

test('a second signal ends the drain at once', async () => {
  await using cli = startCli('--port', '0', '--drain', '3600');
  const url = await urlOf(cli);
  cli.child.kill('SIGTERM');
  while ((await fetch(`${url}/__sandbox/ready`)).status === 200);
  cli.child.kill('SIGTERM');
  expect(await cli.ended()).toBe(143);
});

test('with --exit-with-parent it ends when the process that started it does', async () => {
  const cli = fileURLToPath(new URL('../../bin/litas-sandbox.js', import.meta.url));
  const starter = `
    require('node:child_process').spawn(process.execPath, [${JSON.stringify(cli)}, '--port', '0', '--exit-with-parent'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output: Buffer[] = [];
  parent.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  await once(parent.stdout, 'data');
  const port = Number(/:(\d+)\s/.exec(Buffer.concat(output).toString())?.[1]);
  expect(await accepts(port)).toBe(true);
  parent.kill('SIGKILL');
  // The pipe closes with the last process that holds it.
  await once(parent.stdout, 'close');
  expect(await accepts(port)).toBe(false);
});

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
