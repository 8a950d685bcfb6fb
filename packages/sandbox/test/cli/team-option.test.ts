import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandLine, usageSentence } from '../../src/cli/options.ts';
import { nextStep, openTokenFile, type TeamCliOptions, teamOf } from '../../src/cli/team.ts';
import type { CommanderError } from 'commander';
import { openSqliteStore } from '../../src/sqlite.ts';
import { shareSandbox } from '../teams/teams.ts';
import { startCli, urlOf } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-team-'));
afterAll(() => rmSync(folder, { recursive: true }));
const adminToken = 'administrator-of-the-tests-0123456789';

/** Parses a command line, and returns its options, or the sentence about its mistake. */
async function parse(...args: readonly string[]): Promise<TeamCliOptions | string> {
  let parsed: TeamCliOptions = {};
  const ignore = async (): Promise<void> => undefined;
  const command = commandLine({
    start: async (options) => void (parsed = options),
    doctor: ignore,
    exportWorlds: ignore,
    importWorlds: ignore,
  });
  try {
    await command.parseAsync(args, { from: 'user' });
    return parsed;
  } catch (error) {
    return usageSentence(command, error as CommanderError);
  }
}

test('--limit changes limits, and names the nearest one for an unknown name', async () => {
  expect(await parse('--team', '--limit', 'team-worlds=3', '--limit', 'requests=50')).toMatchObject({
    team: true,
    limit: { teamWorlds: 3, requests: 50 },
  });
  expect(await parse('--team', '--limit', 'team-world=3')).toBe(
    'Option --limit cannot be team-world=3. It must be a limit and a number, such as team-worlds=20. Did you mean team-worlds?',
  );
  for (const value of ['team-worlds=0', 'team-worlds=x', 'team-worlds=1.5']) {
    expect(await parse('--team', '--limit', value)).toContain('must be an integer from 1');
  }
});

test.each([['--seed', '3'], ['--auto-consent']])('--team cannot be combined with %s', async (...option) => {
  expect(await parse('--team', ...option)).toBe(`Options --team and ${option[0]} cannot be used together.`);
});

test('the token of the administrator comes from the environment or a file', () => {
  const file = join(folder, 'token');
  writeFileSync(file, `${adminToken}\n`);
  expect(teamOf({ team: true }, { LITAS_ADMIN_TOKEN: adminToken })).toMatchObject({ adminToken });
  expect(teamOf({ team: true, adminTokenFile: file }, {})).toMatchObject({ adminToken });
  expect(teamOf({}, { LITAS_ADMIN_TOKEN: adminToken })).toBeUndefined();
  expect(() => teamOf({ team: true }, {})).toThrow('Create a token: openssl rand -hex 32');
  expect(() => teamOf({ team: true }, { LITAS_ADMIN_TOKEN: 'short' })).toThrow(
    'LITAS_ADMIN_TOKEN must contain a text of 32 to 1024 visible ASCII characters',
  );
  expect(() => teamOf({ team: true, adminTokenFile: join(folder, 'none') }, {})).toThrow('does not exist');
  const both = { LITAS_ADMIN_TOKEN: adminToken, LITAS_METRICS_TOKEN: `${adminToken}-metrics` };
  expect(teamOf({ team: true }, both)).toMatchObject({ metricsToken: `${adminToken}-metrics` });
  expect(() => teamOf({ team: true }, { ...both, LITAS_METRICS_TOKEN: adminToken })).toThrow(
    'LITAS_METRICS_TOKEN must contain',
  );
  expect(() => teamOf({ limit: { teams: 3 } }, {})).toThrow('Option --limit needs --team.');
  expect(() => teamOf({ adminTokenFile: file }, {})).toThrow('Option --admin-token-file needs --team.');
});

test('the next step has the token in no place but the environment or the file', () => {
  expect(nextStep({}, 'https://sandbox.example.org')).toBe(
    String.raw`Create a team: (umask 077 && printf 'Authorization: Bearer %s' "$LITAS_ADMIN_TOKEN" | curl https://sandbox.example.org/__sandbox/teams -sS --fail-with-body -H @- -d '{"team":"NAME"}' > response.json && sed -n 's/.*"token":"\([^"]*\)".*/\1/p' response.json > team-token && rm response.json)`,
  );
  expect(nextStep({ adminTokenFile: '/run/token' }, 'http://a')).toContain(
    `"$(cat '/run/token')" | curl http://a`,
  );
});

test('serves teams, also on every address, and prints how to create one', async () => {
  const file = join(folder, 'admin');
  writeFileSync(file, adminToken, { mode: 0o600 });
  await using cli = startCli('--port', '0', '--host', '0.0.0.0', '--team', '--admin-token-file', file);
  const url = await urlOf(cli);
  expect((await fetch(`${url}/__sandbox/clock`)).status).toBe(401);
  const created = await fetch(`${url}/__sandbox/teams`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}` },
    body: '{"team":"shop"}',
  });
  expect(created.status).toBe(201);
  expect((await fetch(`${url}/`, { headers: { 'x-forwarded-host': 'a.example' } })).status).toBe(200);
  while (!cli.stderr().includes('Create a team:')) await new Promise((resolve) => setTimeout(resolve, 10));
  while (!cli.stderr().includes('Without --store')) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(cli.stderr()).not.toContain('Warning');
  expect(cli.stdout() + cli.stderr()).not.toContain(adminToken);
});

test('does not print how to create a team when there is one', async () => {
  const path = join(folder, 'teams.db');
  const store = await openSqliteStore(path);
  await shareSandbox({ store }).team('shop');
  await store.close();
  const file = join(folder, 'administrator');
  writeFileSync(file, adminToken, { mode: 0o600 });
  await using cli = startCli(
    '--port',
    '0',
    '--team',
    '--admin-token-file',
    file,
    '--store',
    `sqlite:${path}`,
  );
  await urlOf(cli);
  cli.child.kill();
  await cli.ended();
  expect(cli.stderr()).not.toContain('Create a team');
});

test.skipIf(process.platform === 'win32')('warns of a token file that others can read', () => {
  for (const mode of [0o600, 0o400, 0o640, 0o604]) {
    const file = join(folder, `mode-${mode}`);
    writeFileSync(file, adminToken);
    chmodSync(file, mode);
    const isOpen = (mode & 0o077) !== 0;
    expect(openTokenFile({ adminTokenFile: file })).toEqual(
      isOpen ? expect.stringContaining(`chmod 600 '${file}'`) : undefined,
    );
    expect(openTokenFile({ adminTokenFile: file }, 'win32')).toBeUndefined();
  }
  expect(openTokenFile({})).toBeUndefined();
});

test('on Windows the command that creates a team is for PowerShell', () => {
  const url = 'http://127.0.0.1:4010';
  const inVariable = nextStep({ team: true }, url, 'win32');
  expect(inVariable).toContain('Invoke-RestMethod http://127.0.0.1:4010/__sandbox/teams -Method Post');
  expect(inVariable).toContain('"Bearer $env:LITAS_ADMIN_TOKEN"');
  expect(inVariable).toMatch(/\.token \| Set-Content team-token$/);
  expect(nextStep({ team: true, adminTokenFile: 'a b.txt' }, url, 'win32')).toContain(
    `"Bearer $(Get-Content 'a b.txt')"`,
  );
});
