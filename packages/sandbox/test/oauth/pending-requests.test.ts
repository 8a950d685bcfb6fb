import { expect, test } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../src/http/base64-url.ts';
import {
  findRequest,
  keepDecision,
  keepRequest,
  openRequest,
  sealRequest,
} from '../../src/oauth/pending-requests.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import type { World } from '../../src/state/store.ts';
import { inSeededWorld } from './seeded-world.ts';
import { redirectUri } from './session.ts';

const request = { client: exampleClient, redirectUri, state: 'xyz', scopes: [] };

test('finds a stored request unchanged until it expires', async () => {
  await inSeededWorld((world) => {
    const id = keepRequest(world, 100, request);
    expect(findRequest(world, 999, id)).toEqual({ ...request, key: id, expiresAt: 1_000 });
    expect(findRequest(world, 1_000, id)).toBeUndefined();
  });
});

test('limits the number of stored requests: the oldest and the expired ones are removed', async () => {
  await inSeededWorld((world) => {
    const first = keepRequest(world, 0, request);
    for (let count = 0; count < 1_000; count++) keepRequest(world, 0, request);
    expect(world.authorizationRequests.list()).toHaveLength(1_000);
    expect(findRequest(world, 0, first)).toBeUndefined();
    keepRequest(world, 900, request);
    expect(world.authorizationRequests.list()).toHaveLength(1);
  });
});

test('removes decided requests before open ones', async () => {
  await inSeededWorld((world) => {
    const waiting = keepRequest(world, 0, request);
    const decided = keepRequest(world, 0, request);
    decideOn(world, decided);
    for (let count = 0; count < 999; count++) keepRequest(world, 0, request);
    expect(findRequest(world, 0, decided)).toBeUndefined();
    expect(findRequest(world, 0, waiting)).toBeDefined();
  });
});

test('showing a page stores nothing, and its form contains the request', async () => {
  await inSeededWorld((world) => {
    const waiting = keepRequest(world, 0, request);
    const sealed = sealRequest(world, 100, { ...request, state: 'žąsis "<' });
    for (let count = 0; count < 2_000; count++) sealRequest(world, 0, request);
    expect(world.authorizationRequests.list()).toHaveLength(1);
    expect(openRequest(world, 0, waiting)).toMatchObject(request);
    expect(openRequest(world, 999, sealed)).toMatchObject({ ...request, state: 'žąsis "<' });
    expect(openRequest(world, 1_000, sealed)).toBeUndefined();
  });
});

test('finds the decision about a form that is sent again', async () => {
  await inSeededWorld((world) => {
    const sealed = sealRequest(world, 0, request);
    decideOn(world, sealed);
    expect(openRequest(world, 0, sealed)).toMatchObject({ decision: { kind: 'denied' } });
  });
});

test('all that a form carries is checked again', async () => {
  await inSeededWorld(async (world) => {
    const forged = (change: object): unknown => {
      const sealed = JSON.parse(decodeBase64Url(sealRequest(world, 0, request)) ?? '') as object;
      return openRequest(world, 0, encodeBase64Url(JSON.stringify({ ...sealed, ...change })));
    };
    expect(await forged({})).toMatchObject(request);
    for (const change of [
      { redirectUri: 'https://evil.example/' },
      { redirectUri: `${redirectUri}?code=mine` },
      { clientId: 'unknown' },
      { scopes: ['no_such_scope'] },
      { scopes: 'email' },
      { expiresAt: 901 },
      { expiresAt: 0 },
      { id: 'x' },
      { state: 'x'.repeat(2_001) },
      { email: 'ona@example.org' },
      { decision: { kind: 'denied' } },
    ]) {
      expect([change, await forged(change)]).toEqual([change, undefined]);
    }
    for (const text of ['', '*', 'e30', 'bnVsbA', 'W10', '_w']) {
      expect(openRequest(world, 0, text)).toBeUndefined();
    }
  });
});

function decideOn(world: World, form: string): void {
  const kept = openRequest(world, 0, form);
  if (kept) keepDecision(world, 0, kept, { kind: 'denied' });
}

test('a decision about one of a thousand requests removes no other one', async () => {
  await inSeededWorld((world) => {
    for (let count = 1; count < 1_000; count++) keepRequest(world, 0, request);
    const last = keepRequest(world, 0, request);
    decideOn(world, last);
    expect(world.authorizationRequests.list()).toHaveLength(1_000);
  });
});
