import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { call } from '../support/caller.ts';
import { nginx, startConfigured } from '../support/nginx.ts';
import { certificateFor, fetchThrough } from '../support/tls.ts';
import { startCli, urlOf } from '../cli/process.ts';
import { adminToken, composedOptions, nginxConfiguration, wordsOf } from './compose-file.ts';

const origin = 'https://sandbox.example.org';

/** Starts the command of the compose file with a SQLite file for the database. */
function startComposed() {
  const folder = mkdtempSync(join(tmpdir(), 'litas-docker-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return startCli('--port', '0', ...composedOptions(folder, `sqlite:${join(folder, 'sandbox.db')}`, 0));
}

test('the command of the compose file serves a team behind its proxy, and stops gracefully', async ({
  skip,
}) => {
  const program = nginx;
  if (program === undefined) return skip('This machine has no nginx.');
  await using cli = startComposed();
  const url = await urlOf(cli);
  const certificate = await certificateFor('sandbox.example.org');
  const configuration = nginxConfiguration.replace('sandbox:4010', new URL(url).host);
  await using proxy = await startConfigured(program, certificate, configuration);
  const fetch = fetchThrough(proxy);

  const post = async (path: string, token: string, body: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${origin}/__sandbox${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect([path, response.status]).toEqual([path, 201]);
    return (await response.json()) as Record<string, string>;
  };
  const { token = '' } = await post('/teams', adminToken, { team: 'shop' });
  const client = await post('/clients?world=checkout', token, { title: 'Shop' });
  const credentials = { id: String(client['client']), key: String(client['key']) };
  const response = await call({ origin, fetch }, credentials, '/rest/v1/client');
  expect(response.status).toBe(200);
  expect((await fetch(`${origin}/__sandbox/journal?world=checkout`)).status).toBe(401);

  cli.child.kill('SIGTERM');
  expect(await cli.ended()).toBe(0);
  const lines = cli.stderr().trimEnd().split('\n');
  expect(lines.every((line) => line.startsWith('{'))).toBe(true);
  for (const secret of [adminToken, token, credentials.key]) expect(cli.stderr()).not.toContain(secret);
});

test('the health check of the image succeeds while the sandbox is ready, and fails when it is gone', async () => {
  await using cli = startComposed();
  const { host } = new URL(await urlOf(cli));
  const [program = '', ...args] = wordsOf('HEALTHCHECK');
  const check = () =>
    spawnSync(
      program,
      args.map((word) => word.replace('127.0.0.1:4010', host)),
    ).status;
  expect(check()).toBe(0);
  cli.child.kill('SIGKILL');
  await cli.ended();
  expect(check()).toBe(1);
});
