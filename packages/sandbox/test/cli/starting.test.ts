import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

test('one line on the standard output says where the sandbox is, when it is there', async () => {
  await using cli = startCli('--port', '0');
  const url = await urlOf(cli);
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  expect(cli.stdout()).toBe(`Litas sandbox on ${url}\n`);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(cli.stderr()).toBe('');
});

test('a busy port is one sentence with the option to change it, and exit code 1', async () => {
  await using first = startCli('--port', '0');
  const { port } = new URL(await urlOf(first));
  await using second = startCli('--port', port);
  expect(await second.ended()).toBe(1);
  expect(second.stderr()).toBe(`Port ${port} is in use. Choose another: --port ${Number(port) + 10}\n`);
  expect(second.stdout()).toBe('');
});

test('a host that lets other machines in is warned of', async () => {
  await using cli = startCli('--port', '0', '--host', '0.0.0.0');
  await urlOf(cli);
  expect(cli.stderr()).toMatch(/^Warning: --host 0\.0\.0\.0 lets other machines in/);
});

test('the options reach the sandbox', async () => {
  await using cli = startCli(
    '--port=0',
    '--auto-consent',
    '5102',
    '--now',
    '2026-01-31T12:00:00Z',
    '--seed',
    '7',
  );
  const url = await urlOf(cli);
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'wkVd93h2uS',
    redirect_uri: 'http://localhost:1/',
  });
  const response = await fetch(`${url}/frontend/oauth?${query}`, { redirect: 'manual' });
  expect(response.headers.get('location')).toMatch(/^http:\/\/localhost:1\/\?code=\w+$/);
});
