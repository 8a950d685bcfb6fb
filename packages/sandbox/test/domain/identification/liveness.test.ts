import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant } from './applicant.ts';

test('allows five liveness checks a day', async () => {
  const sandbox = frozenSandbox();
  let token = await tokenOf(sandbox, 'mantas');
  const id = await applicant(sandbox, token).begin();
  const check = () =>
    call(sandbox, token, `/rest/v1/identification-request/${id}/face-photo`, { method: 'POST', json: {} });
  const sessions = new Set<unknown>();
  for (let count = 0; count < 5; count++) {
    const { status, body } = await check();
    expect([status, body['id'], body['identification_request_id']]).toEqual([200, 1501, id]);
    sessions.add(body['identomat_session_id']);
    await sandbox.clock.advance(60);
  }
  expect(sessions.size).toBe(5);
  const { status, body, headers } = await check();
  expect([status, body['error']]).toEqual([429, 'rate_limit_exceeded_ge']);
  const wait = Number(headers.get('retry-after'));
  await sandbox.clock.advance(wait - 1);
  token = await tokenOf(sandbox, 'mantas');
  expect((await check()).status).toBe(429);
  await sandbox.clock.advance(1);
  expect((await check()).status).toBe(200);
});
