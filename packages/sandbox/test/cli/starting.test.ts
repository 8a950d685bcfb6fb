import { expect, test } from 'vitest';
import { exchangeRaw } from '../node/raw-http.ts';
import { startCli, urlOf } from './process.ts';

test('prints one line with the address on stdout when the sandbox is ready', async () => {
  await using cli = startCli('--port', '0', '--no-workbench');
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

test('an address that other machines can reach needs --allow-remote', async () => {
  await using cli = startCli('--port', '0', '--host', '0.0.0.0');
  expect(await cli.ended()).toBe(1);
  expect(cli.stderr()).toMatch(
    /^Host 0\.0\.0\.0 can be reached from other machines\. Allow them: --allow-remote/,
  );
});

test('--allow-remote warns that other machines may use the sandbox', async () => {
  await using cli = startCli('--port', '0', '--host', '0.0.0.0', '--allow-remote');
  await urlOf(cli);
  expect(cli.stderr()).toMatch(
    /^Warning: other machines can use this sandbox on 0\.0\.0\.0, including its controls/,
  );
});

test('--allow-host serves the pages at a host name', async () => {
  await using cli = startCli('--port', '0', '--allow-host', 'one.test', '--allow-host', 'two.test');
  const { port } = new URL(await urlOf(cli));
  const statusAt = async (host: string) =>
    /^HTTP\/1\.1 (\d+)/.exec(
      await exchangeRaw(Number(port), `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    )?.[1];
  expect(await Promise.all(['one.test:80', 'two.test', 'three.test'].map(statusAt))).toEqual([
    '200',
    '200',
    '403',
  ]);
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
