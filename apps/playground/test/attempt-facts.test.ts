import { createSandbox } from '@litas/sandbox';
import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { attemptFacts } from '../src/calls/attempt-facts.ts';
import { exampleClient, staticReader } from '../src/credentials.ts';
import { entryFilter } from '../src/journal/filter-entries.ts';
import { grantTypeOf, mistakesOf } from '../src/journal/mistakes-of.ts';

const attempt = {
  operation: 'createToken',
  method: 'POST',
  url: 'http://127.0.0.1/rest/v1/oauth/token',
  contentType: 'application/x-www-form-urlencoded',
  body: new TextEncoder().encode('grant_type=refresh_token&refresh_token=x'),
  startedAt: 0,
  durationMs: 1,
};

test('tells requests of a call apart by error code and grant type', () => {
  const response = {
    status: 400,
    headers: [],
    mediaType: 'application/json',
    text: '{"error":"invalid_grant","error_data":{"explanation":"Why."}}',
  };
  expect(attemptFacts({ ...attempt, response })).toEqual({
    error: 'invalid_grant',
    grantType: 'refresh_token',
    explanation: 'Why.',
  });
  expect(attemptFacts({ ...attempt, operation: 'getUser', body: undefined })).toEqual({});
});

test('finds requests by the mistake in the signature and by the grant type', async () => {
  const { origin, fetch, journal } = createSandbox();
  const wrong = { client: { ...staticReader, key: 'wrong' }, baseUrl: origin, fetch };
  await createWallet(wrong)
    .getUser({ userId: 5101 })
    .catch(() => undefined);
  const login = { grant_type: 'password', username: 'ona@example.org', password: 'no' } as const;
  await createWallet({ ...wrong, client: exampleClient })
    .createToken(login)
    .catch(() => undefined);
  const requests = journal.find();
  expect(requests.map(mistakesOf)).toEqual([['unknown_mistake'], []]);
  expect(requests.map(grantTypeOf)).toEqual([undefined, 'password']);
  expect(requests.map(entryFilter({ q: 'unknown_mistake' }))).toEqual([true, false]);
  expect(requests.map(entryFilter({ q: 'password' }))).toEqual([false, true]);
});
