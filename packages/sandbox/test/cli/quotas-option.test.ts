import { expect, test } from 'vitest';
import { call, tokenFor } from '../support/caller.ts';
import { startCli, urlOf } from './process.ts';

test('--quotas counts calls', async () => {
  await using cli = startCli('--port', '0', '--quotas', '--now', '2026-01-31T12:00:00Z');
  const sandbox = { origin: await urlOf(cli), fetch };
  const token = await tokenFor(sandbox, 'email');
  for (let count = 0; count < 60; count++) {
    expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
  }
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(429);
});
