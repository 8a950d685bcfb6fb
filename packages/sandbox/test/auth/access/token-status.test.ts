import { expect, test } from 'vitest';
import type { TokenRecord } from '../../../src/state/records.ts';
import { handleOver, storeAt } from '../../support/engine.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const now = 1_769_860_800;
const token: TokenRecord = {
  id: 'token',
  key: 'its key',
  clientId: 'wkVd93h2uS',
  userId: 5101,
  scopes: [],
  grantedScopes: [],
  expiresAt: now + 1,
  refreshToken: 'refresh',
  refreshExpiresAt: now + 1,
  status: 'active',
  grantId: 'grant',
};

/** The response to a request that is signed with a token. */
async function toldTo(change: Partial<TokenRecord>): Promise<string> {
  const store = storeAt(now);
  await store.write('default', ({ tokens }) => tokens.put({ ...token, ...change }));
  const request = requestOf(await signParts({ target: '/rest/v1/user/me' }, token));
  const { status, body } = await handleOver(store, now)(request);
  const { error, error_description: description } = JSON.parse(String(body)) as Record<string, string>;
  return status === 200 ? '200' : `${status} ${error}: ${description}`;
}

test('an active token signs until it expires', async () => {
  expect(await toldTo({})).toBe('200');
  expect(await toldTo({ expiresAt: now })).toBe('400 invalid_grant: Token has expired');
});

test('a token that was refreshed has had its time', async () => {
  expect(await toldTo({ status: 'replaced' })).toBe('400 invalid_grant: Token has expired');
});

test('names the status of a revoked or inactive token', async () => {
  expect(await toldTo({ status: 'revoked' })).toBe('400 invalid_grant: Token has been revoked');
  expect(await toldTo({ status: 'inactive' })).toBe('400 invalid_grant: Token is not active yet');
});

test('the status of a token is shown only to its key', async () => {
  expect(await toldTo({ status: 'revoked', key: 'another key' })).toBe('401 unauthorized: Invalid MAC');
});

test('rejects a token whose client was removed', async () => {
  expect(await toldTo({ clientId: 'gone' })).toBe(
    '401 unauthorized: No client and no access token has this id',
  );
});
