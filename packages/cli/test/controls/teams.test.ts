import { createSandbox } from '@litas/sandbox';
import { connectTeams } from '@litas/sandbox/connect';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { runLitas } from '../support/run-litas.ts';

test('the controls work with the token of a team, in the worlds that it has created', async () => {
  const adminToken = 'a'.repeat(64);
  const server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
  onTestFinished(() => server.close());
  const { token } = await connectTeams(server.url, { token: adminToken }).createTeam('shop');
  const environment = { LITAS_SANDBOX_URL: server.url, LITAS_SANDBOX_TOKEN: token };
  const missing = await runLitas(['clock', '--world', 'checkout'], { environment });
  expect([missing.code, missing.messages]).toEqual([5, expect.stringContaining('litas world create NAME')]);
  expect((await runLitas(['world', 'create', 'checkout'], { environment })).code).toBe(0);
  expect((await runLitas(['world', 'list'], { environment })).output).toBe('checkout\n');
  expect((await runLitas(['clock', 'freeze', '--world', 'checkout'], { environment })).output).toContain(
    '(frozen)',
  );
  const withoutToken = await runLitas(['clock', '--sandbox', server.url]);
  expect([withoutToken.code, withoutToken.messages]).toEqual([
    3,
    expect.stringContaining('set LITAS_SANDBOX_TOKEN'),
  ]);
});
