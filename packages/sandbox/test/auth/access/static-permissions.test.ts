import { expect, test } from 'vitest';
import { callOperation } from '../../../src/engine/request/operation-endpoint.ts';
import { operations } from '../../../src/generated/operations.gen.ts';
import { staticClient as record } from '../../../src/seed/clients.ts';
import { seedWorld } from '../../../src/seed/seed-world.ts';
import { MemoryNonces } from '../../../src/state/memory/memory-nonces.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';
import type { ClientRecord } from '../../../src/state/records.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const signingNow = 1_769_860_800;

/** What the client gets at a path when its record is changed. */
async function answerWith(
  change: Partial<ClientRecord>,
  operationId: string,
  target: string,
): Promise<{ status: number; fields: string[] }> {
  const nonces = new MemoryNonces();
  const store = new MemoryStore({
    nonces,
    seed: () => seedWorld({ seed: 1, today: signingNow - (signingNow % 86_400), clock: { ahead: 0 } }),
  });
  const operation = operations.find((each) => each.operationId === operationId);
  if (!operation) throw new Error(`No operation ${operationId}`);
  const request = requestOf(await signParts({ target }));
  const [id = ''] = /\d+/.exec(target.replace('/rest/v1', '')) ?? [];
  const parameters = { [target.includes('/user/') ? 'userId' : 'walletId']: id };
  return store.transaction('default', async (world) => {
    await world.clients.put({ ...record, ...change });
    return callOperation(
      operation,
      request,
      { parameters, query: '' },
      { world, now: signingNow, signingNow },
      { nonces, strict: true },
    ).then(
      ({ status, body }) => ({ status, fields: Object.keys(JSON.parse(String(body)) as object) }),
      ({ status }: { status: number }) => ({ status, fields: [] }),
    );
  });
}

test('the second client reads everybody by id, without consent', async () => {
  const sandbox = frozenSandbox();
  for (const id of [5101, 5102, 5103, 7001]) {
    const { status, body } = await call(sandbox, staticClient, `/rest/v1/user/${id}`);
    expect([status, body['id']]).toEqual([200, id]);
    expect(Object.keys(body)).toContain('display_name');
  }
  for (const id of [14471, 14472, 14503, 14519, 20115]) {
    for (const part of ['', '/balance', '/statements']) {
      expect((await call(sandbox, staticClient, `/rest/v1/wallet/${id}${part}`)).status).toBe(200);
    }
  }
});

test('it cannot use the token endpoint', async () => {
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };
  const { status, body } = await call(frozenSandbox(), staticClient, '/oauth/v1/token', {
    method: 'POST',
    form,
  });
  expect([status, body['error']]).toEqual([403, 'forbidden']);
});

test('each of its permissions can be taken away', async () => {
  const without = (scope: string) => ({ staticScopes: record.staticScopes.filter((each) => each !== scope) });
  const user = '/rest/v1/user/5101';
  const statements = '/rest/v1/wallet/14471/statements';
  const balance = '/rest/v1/wallet/14471/balance';
  expect((await answerWith({}, 'getUser', user)).fields).toContain('email');
  expect((await answerWith(without('email'), 'getUser', user)).fields).not.toContain('email');
  const statusWith = async (...given: Parameters<typeof answerWith>) => (await answerWith(...given)).status;
  expect(await statusWith({}, 'listStatements', statements)).toBe(200);
  expect(await statusWith({ permissions: ['use_wallet_api'] }, 'listStatements', statements)).toBe(403);
  expect(await statusWith({}, 'getWalletBalance', balance)).toBe(200);
  expect(await statusWith(without('balance'), 'getWalletBalance', balance)).toBe(403);
  expect(await statusWith({ permissions: ['access_statements'] }, 'getUser', user)).toBe(403);
  const nothing = { staticScopes: [], permissions: ['use_wallet_api'] };
  expect(await statusWith(nothing, 'getUser', user)).toBe(403);
});
