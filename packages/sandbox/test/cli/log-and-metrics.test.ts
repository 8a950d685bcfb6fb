import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { importOptional } from '../../src/cli/optional-package.ts';
import { exampleClient } from '../support/caller.ts';
import { startCli, urlOf } from './process.ts';

test('--log json prints a JSON object for each request, without secrets, and --metrics counts them', async () => {
  await using cli = startCli('--port', '0', '--no-workbench', '--log', 'json', '--metrics');
  const url = await urlOf(cli);
  const target = '/rest/v1/user/me?token=querySecret';
  const signed = await signMac({ ...exampleClient, method: 'GET', url: url + target });
  const response = await fetch(url + target, { headers: { authorization: signed.header } });
  await fetch(`${url}/rest/v1/server`, { headers: { 'x-sandbox-fault': 'status=500' } });
  const metrics = await (await fetch(`${url}/__sandbox/metrics`)).text();
  expect(metrics).toContain(
    'litas_sandbox_requests_total{operation="getServer",status="500",outcome="fault"} 1',
  );
  expect(metrics).toContain('litas_sandbox_store_duration_seconds_count{kind="write"} 1');
  cli.child.kill('SIGTERM');
  expect(await cli.ended()).toBe(0);
  const lines = cli
    .stderr()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'Request',
      world: 'default',
      method: 'GET',
      path: '/rest/v1/user/me',
      operation: 'getUser',
      signer: { kind: 'client', client: exampleClient.id },
      status: response.status,
      error: 'forbidden',
      description: expect.any(String),
      durationMs: expect.any(Number),
      correlationId: response.headers.get('paysera-correlation-id'),
    },
    expect.objectContaining({ operation: 'getServer', status: 500, fault: 'status=500' }),
    expect.objectContaining({ path: '/__sandbox/metrics', status: 200 }),
  ]);
  const printed = cli.stdout() + cli.stderr();
  const { nonce, mac } = /nonce="(?<nonce>[^"]+)".*mac="(?<mac>[^"]+)"/.exec(signed.header)?.groups ?? {};
  for (const secret of [exampleClient.key, 'querySecret', nonce, mac]) {
    expect(secret).toMatch(/.{8}/);
    expect(printed).not.toContain(secret);
  }
});

test('--log json prints a request that cannot be read', async () => {
  await using cli = startCli('--port', '0', '--no-workbench', '--log', 'json');
  const url = await urlOf(cli);
  const response = await fetch(`${url}/rest/v1/server`, { headers: { padding: 'x'.repeat(20_000) } });
  expect(response.status).toBe(431);
  await fetch(`${url}/rest/v1/server`, { method: 'POST', body: new Uint8Array(2_000_000) });
  cli.child.kill('SIGTERM');
  await cli.ended();
  const [line = ''] = cli.stderr().split('\n');
  expect(JSON.parse(line)).toMatchObject({ method: 'POST', status: 413, error: 'invalid_request' });
});

test('a missing package is an error that names the command that installs it', async () => {
  await expect(importOptional('litas-missing', '--log json', 'litas-missing')).rejects.toMatchObject({
    name: 'MissingPackage',
    message: '--log json needs litas-missing. Run: npm install litas-missing',
  });
});
