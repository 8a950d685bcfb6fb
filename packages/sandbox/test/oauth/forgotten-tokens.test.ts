import { expect, test } from 'vitest';
import { grantAccess } from '../../src/oauth/authorization-code.ts';
import { issueToken, revokeTokens } from '../../src/oauth/tokens.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import type { World } from '../../src/state/store.ts';
import { inSeededWorld } from './seeded-world.ts';
import { redirectUri } from './session.ts';

const month = 30 * 86_400;
const issue = (world: World, now: number, grantId = 'grant') =>
  issueToken(world, now, {
    clientId: exampleClient.id,
    userId: 5101,
    scopes: [],
    grantedScopes: [],
    grantId,
  });
const ids = async ({ tokens }: World) => (await tokens.list()).map(({ id }) => id);

test('a token is kept for a month after its refresh token expired, and then forgotten', async () => {
  await inSeededWorld(async (world) => {
    const { access_token: first } = await issue(world, 0);
    await issue(world, 2 * month - 1);
    expect(await ids(world)).toContain(first);
    await issue(world, 2 * month);
    expect(await ids(world)).not.toContain(first);
  });
});

test('a world keeps ten thousand tokens, and removes invalid ones first', async () => {
  await inSeededWorld(async (world) => {
    const { access_token: first } = await issue(world, 0, 'first');
    const { access_token: second } = await issue(world, 0, 'second');
    await revokeTokens(world, 'second');
    for (let count = 2; count < 10_000; count++) await world.tokens.put(await copyOf(world, first, count));
    await issue(world, 0);
    expect(await ids(world)).toHaveLength(10_000);
    expect(await ids(world)).not.toContain(second);
    await issue(world, 0);
    expect(await ids(world)).toHaveLength(10_000);
    expect(await ids(world)).not.toContain(first);
  });
});

test('a world keeps ten thousand codes, and each for a month', async () => {
  await inSeededWorld(async (world) => {
    const user = (await world.users.get(5101)) ?? expect.unreachable();
    const request = { client: exampleClient, redirectUri, scopes: [] };
    const first = await grantAccess(world, 0, request, user);
    const code = (await world.codes.get(first)) ?? expect.unreachable();
    for (let count = 1; count < 10_000; count++) await world.codes.put({ ...code, id: `code ${count}` });
    await grantAccess(world, 0, request, user);
    expect(await world.codes.list()).toHaveLength(10_000);
    expect(await world.codes.get(first)).toBeUndefined();
    await grantAccess(world, month + 60, request, user);
    expect(await world.codes.list()).toHaveLength(1);
  });
});

async function copyOf(world: World, id: string, count: number) {
  const token = (await world.tokens.get(id)) ?? expect.unreachable();
  return { ...token, id: `token ${count}`, refreshToken: `refresh ${count}` };
}
