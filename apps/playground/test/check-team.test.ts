import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { checkTeam } from '../src/live/check-team.ts';

const team = { adminToken: 'a-token-of-the-administrator-with-many-characters' };
const missing = { state: 'unauthorized', token: 'missing' };

test.each([
  ['one for teams', { team }, missing],
  ['one for everyone', {}, undefined],
] as const)(
  'a page of another origin knows that a sandbox is %s without a rejected request',
  async (_, options, status) => {
    const statuses: number[] = [];
    const sandbox = createSandbox({
      ...options,
      log: (event) => void (event.kind === 'request' && statuses.push(event.status)),
    });
    await using server = await serve(sandbox, { port: 0 });
    const check = { origin: server.url, world: 'default', token: undefined, isForTeams: undefined };
    expect(await checkTeam(check)).toEqual(status);
    expect(statuses).toEqual([200]);
  },
);

test('asks nothing where the page knows what the sandbox is, and follows the world where nothing responds', async () => {
  const check = { origin: 'http://127.0.0.1:1', world: 'default', token: undefined };
  expect(await checkTeam({ ...check, isForTeams: true })).toEqual(missing);
  expect(await checkTeam({ ...check, isForTeams: false })).toBeUndefined();
  expect(await checkTeam({ ...check, isForTeams: undefined })).toBeUndefined();
});
