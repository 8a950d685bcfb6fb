import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

test('--verbose tells what came, and why it was refused', async () => {
  await using cli = startCli('--port', '0', '--verbose', '--quotas');
  const url = await urlOf(cli);
  await fetch(`${url}/rest/v1/server`, {
    headers: { 'x-sandbox-world': 'tail', 'x-sandbox-fault': 'status=500' },
  });
  await fetch(`${url}/rest/v1/user/me`, {
    headers: { authorization: 'MAC id="nobody", ts="1", nonce="n", mac="m"' },
  });
  cli.child.kill('SIGTERM');
  await cli.ended();
  const lines = cli.stderr().trimEnd().split('\n');
  expect(lines.map((line) => line.trim().split(/ {2,}/).slice(1))).toEqual([
    ['GET', '/rest/v1/server', '500', expect.any(String), 'getServer', 'in tail', 'fault: status=500'],
    ['GET', '/rest/v1/user/me', '401', expect.any(String), 'getUser', 'unverified nobo…'],
    [],
    [],
  ]);
  expect(lines[2]).toContain('└ unauthorized: No client and no access token has this id');
  expect(lines[3]).toContain('└ The world of this request knows no such id.');
});
