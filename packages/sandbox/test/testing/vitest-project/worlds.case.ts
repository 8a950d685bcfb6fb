import { sandboxTest } from '../../../src/testing/vitest.ts';

const test = sandboxTest({ url: process.env['SANDBOX_URL'] });

test.concurrent.for([1, 2, 3])('test %i sees only its own calls', async (count, { expect, world }) => {
  for (let each = 0; each < count; each++) await world.fetch('/rest/v1/server');
  expect(await world.journal.find()).toHaveLength(count);
});

const withoutToken = sandboxTest({ url: process.env['TEAM_URL'] ?? 'http://127.0.0.1:9' });

withoutToken('a test without the token of the team', async ({ expect, world }) => {
  expect((await world.fetch('/rest/v1/user/me')).status).toBe(200);
});

test('a test that fails', async ({ world }) => {
  await world.fetch('/rest/v1/server');
  await world.journal.expectCalled('getUser');
});
