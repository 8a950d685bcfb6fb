import { createSandbox } from '@litas/sandbox';
import { connectTeams } from '@litas/sandbox/connect';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { runLitas } from '../support/run-litas.ts';

/** Starts a sandbox for teams, and returns the variables of a team. */
async function startTeamSandbox() {
  const adminToken = 'a'.repeat(64);
  const server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
  onTestFinished(() => server.close());
  const { token } = await connectTeams(server.url, { token: adminToken }).createTeam('shop');
  return { server, environment: { LITAS_SANDBOX_URL: server.url, LITAS_SANDBOX_TOKEN: token } };
}

test('the controls work with the token of a team, in the worlds that it has created', async () => {
  const { server, environment } = await startTeamSandbox();
  expect((await runLitas(['world', 'list'], { environment })).messages).toContain('Create one: litas world');
  const missing = await runLitas(['clock', '--world', 'checkout'], { environment });
  expect([missing.code, missing.messages]).toEqual([5, expect.stringContaining('litas world create NAME')]);
  expect((await runLitas(['world', 'create', 'checkout'], { environment })).code).toBe(0);
  expect((await runLitas(['world', 'list'], { environment })).output).toBe('checkout\n');
  expect((await runLitas(['clock', 'freeze', '--world', 'checkout'], { environment })).output).toContain(
    '(frozen)',
  );
  expect((await runLitas(['logs'], { environment })).messages).toBe(
    'Error: The team has no world default. The worlds are checkout. Create it: litas world create NAME\n',
  );
  const withoutToken = await runLitas(['clock', '--sandbox', server.url]);
  expect([withoutToken.code, withoutToken.messages]).toEqual([
    3,
    'Error: This control needs the token of a team. Set LITAS_SANDBOX_TOKEN to the token of your team.\n',
  ]);
});

test('a client of a world of a team calls the API, and its users have passwords', async () => {
  const { server, environment } = await startTeamSandbox();
  const at = ['--world', 'checkout'];
  const { output } = await runLitas(['world', 'client', ...at, '--title', 'Shop'], { environment });
  const [, id, key] = /^WALLET_ID=(\S+)\nWALLET_KEY=(\S+)\n$/.exec(output) ?? [];
  expect(
    await runLitas(['call', 'getClient'], {
      environment: { WALLET_ID: id ?? '', WALLET_KEY: key ?? '', WALLET_BASE_URL: server.url },
    }),
  ).toMatchObject({ code: 0, output: expect.stringContaining('Shop') as string });
  const passwords = await runLitas(['world', 'passwords', ...at, '--json'], { environment });
  expect(JSON.parse(passwords.output)).toContainEqual(expect.objectContaining({ user: 5101 }));
});

test('a login to a sandbox for teams says how to create a client', async () => {
  const { server } = await startTeamSandbox();
  const { code, messages } = await runLitas(['login', '--sandbox', server.url]);
  expect([code, messages]).toEqual([3, expect.stringContaining('litas world client --world NAME')]);
});
