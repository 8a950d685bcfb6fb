import { expect, test } from 'vitest';
import { authenticate } from '../../../src/auth/access/authenticate.ts';
import { operations } from '../../../src/generated/operations.gen.ts';
import { seedWorld } from '../../../src/seed/seed-world.ts';
import { MemoryNonces } from '../../../src/state/memory/memory-nonces.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';
import type { TokenRecord } from '../../../src/state/records.ts';
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
  world: 'default',
};

/** What a request that is signed with a token is told. */
async function toldTo(change: Partial<TokenRecord>): Promise<string> {
  const nonces = new MemoryNonces();
  const seed = () => seedWorld({ seed: 1, today: now - (now % 86_400), clock: { ahead: 0 } });
  const operation = operations.find(({ operationId }) => operationId === 'getUser');
  if (!operation) throw new Error('There is no getUser');
  const request = requestOf(await signParts({ target: '/rest/v1/user/me' }, token));
  return new MemoryStore({ nonces, seed }).transaction('default', async (world) => {
    await world.tokens.put({ ...token, ...change });
    return authenticate(world, operation, request, { nonces, now, signingNow: now, strict: true }).then(
      ({ kind }) => kind,
      ({ status, code, message }: { status: number; code: string; message: string }) =>
        `${status} ${code}: ${message}`,
    );
  });
}

test('an active token signs until it expires', async () => {
  expect(await toldTo({})).toBe('token');
  expect(await toldTo({ expiresAt: now })).toBe('400 invalid_grant: Token has expired');
});

test('a token that was refreshed has had its time', async () => {
  expect(await toldTo({ status: 'replaced' })).toBe('400 invalid_grant: Token has expired');
});

test('a token that was revoked, or is not active yet, says so', async () => {
  expect(await toldTo({ status: 'revoked' })).toBe('400 invalid_grant: Token has been revoked');
  expect(await toldTo({ status: 'inactive' })).toBe('400 invalid_grant: Token is not active yet');
});

test('nobody learns of a token without its key', async () => {
  expect(await toldTo({ status: 'revoked', key: 'another key' })).toBe('401 unauthorized: Invalid MAC');
});

test('a token whose client is gone signs nothing', async () => {
  expect(await toldTo({ clientId: 'gone' })).toBe(
    '401 unauthorized: No client and no access token has this id',
  );
});
