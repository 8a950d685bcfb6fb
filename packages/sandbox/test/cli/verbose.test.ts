import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

test('--verbose prints each request and the reason of its rejection', async () => {
  await using cli = startCli('--port', '0', '--no-workbench', '--verbose', '--quotas');
  const url = await urlOf(cli);
  await fetch(`${url}/rest/v1/server`, {
    headers: { 'x-sandbox-world': 'tail', 'x-sandbox-fault': 'status=500' },
  });
  await fetch(`${url}/rest/v1/user/me`, {
    headers: { authorization: 'MAC id="unknown", ts="1", nonce="n", mac="m"' },
  });
  cli.child.kill('SIGTERM');
  await cli.ended();
  const lines = cli.stderr().trimEnd().split('\n');
  expect(lines.map((line) => line.trim().split(/ {2,}/).slice(1))).toEqual([
    ['GET', '/rest/v1/server', '500', expect.any(String), 'getServer', 'in tail', 'fault: status=500'],
    ['GET', '/rest/v1/user/me', '401', expect.any(String), 'getUser', 'unverified unkn…'],
    [],
    [],
  ]);
  expect(lines[2]).toContain('└ unauthorized: No client and no access token has this id');
  expect(lines[3]).toContain('└ The world of this request does not have this id.');
});

test('paths of controls are printed, except for names in them', async () => {
  await using cli = startCli('--port', '0', '--no-workbench', '--verbose');
  const url = await urlOf(cli);
  const calls = [
    ['POST', '/clock/advance'],
    ['GET', '/world.schema.json'],
    ['DELETE', '/faults/7'],
    ['DELETE', '/worlds/Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a'],
    ['GET', '/nothing'],
  ] as const;
  for (const [method, path] of calls) await fetch(`${url}/__sandbox${path}`, { method });
  cli.child.kill('SIGTERM');
  await cli.ended();
  expect(cli.stderr().match(/(?<=  )\S*__sandbox\S*/g)).toEqual([
    '/__sandbox/clock/advance',
    '/__sandbox/world.schema.json',
    '/__sandbox/faults/7',
    '/__sandbox/worlds/…',
    '/__sandbox/nothing',
  ]);
});

test('--verbose prints the names of invalid fields without their values', async () => {
  await using cli = startCli('--port', '0', '--no-workbench', '--verbose');
  const url = await urlOf(cli);
  const secret = 'Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a';
  const control = (path: string, body: object) =>
    fetch(`${url}/__sandbox${path}`, { method: 'POST', body: JSON.stringify(body) });
  await control('/faults', { status: secret, operations: [secret], [secret]: 1 });
  await control('/clock/advance', {});
  cli.child.kill('SIGTERM');
  await cli.ended();
  const below = cli.stderr().match(/(?<=└ ).+/g);
  expect(below).toEqual([
    'invalid_parameters: Some parameters are wrong',
    expect.stringMatching(/^body: Has unknown fields: …; known are latencyMs, /) as string,
    'status: Must be an integer',
    expect.stringMatching(/^operations\.0: Must be one of /) as string,
    'invalid_parameters: Some parameters are wrong',
    'seconds: Is required',
  ]);
  expect(cli.stderr()).not.toContain(secret);
});
