import { expect, test } from 'vitest';
import { findRequest, keepDecision, keepRequest } from '../../src/oauth/pending-requests.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import { inSeededWorld } from './seeded-world.ts';
import { redirectUri } from './session.ts';

const request = { client: exampleClient, redirectUri, state: 'xyz', scopes: [] };

test('what was kept is found as it was, until it is too old', async () => {
  await inSeededWorld(async (world) => {
    const id = await keepRequest(world, 100, request);
    expect(await findRequest(world, 999, id)).toEqual({ ...request, key: id });
    expect(await findRequest(world, 1_000, id)).toBeUndefined();
  });
});

test('pages that nobody answers do not add up: the oldest make room, and old ones are cleared away', async () => {
  await inSeededWorld(async (world) => {
    const first = await keepRequest(world, 0, request);
    for (let count = 0; count < 1_000; count++) await keepRequest(world, 0, request);
    expect(await world.authorizationRequests.list()).toHaveLength(1_000);
    expect(await findRequest(world, 0, first)).toBeUndefined();
    await keepRequest(world, 900, request);
    expect(await world.authorizationRequests.list()).toHaveLength(1);
  });
});

test('requests that were decided make room before those that wait', async () => {
  await inSeededWorld(async (world) => {
    const waiting = await keepRequest(world, 0, request);
    const decided = await keepRequest(world, 0, request);
    await keepDecision(world, decided, { kind: 'denied' });
    for (let count = 0; count < 999; count++) await keepRequest(world, 0, request);
    expect(await findRequest(world, 0, decided)).toBeUndefined();
    expect(await findRequest(world, 0, waiting)).toBeDefined();
  });
});
