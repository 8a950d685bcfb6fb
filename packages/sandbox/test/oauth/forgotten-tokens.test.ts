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
const ids = ({ tokens }: World) => tokens.list().map(({ id }) => id);

test('a token is kept for a month after its refresh token expired, and then forgotten', async () => {
  await inSeededWorld((world) => {
    const { access_token: first } = issue(world, 0);
    issue(world, 2 * month - 1);
    expect(ids(world)).toContain(first);
    issue(world, 2 * month);
    expect(ids(world)).not.toContain(first);
  });
});

test('a world keeps ten thousand tokens, and removes invalid ones first', async () => {
  await inSeededWorld((world) => {
    const { access_token: first } = issue(world, 0, 'first');
    const { access_token: second } = issue(world, 0, 'second');
    revokeTokens(world, 'second');
    for (let count = 2; count < 10_000; count++) world.tokens.put(copyOf(world, first, count));
    issue(world, 0);
    expect(ids(world)).toHaveLength(10_000);
    expect(ids(world)).not.toContain(second);
    issue(world, 0);
    expect(ids(world)).toHaveLength(10_000);
    expect(ids(world)).not.toContain(first);
  });
});

test('a world keeps ten thousand codes, and each for a month', async () => {
  await inSeededWorld((world) => {
    const user = world.users.get(5101) ?? expect.unreachable();
    const request = { client: exampleClient, redirectUri, scopes: [] };
    const first = grantAccess(world, 0, request, user);
    const code = world.codes.get(first) ?? expect.unreachable();
    for (let count = 1; count < 10_000; count++) world.codes.put({ ...code, id: `code ${count}` });
    grantAccess(world, 0, request, user);
    expect(world.codes.list()).toHaveLength(10_000);
    expect(world.codes.get(first)).toBeUndefined();
    grantAccess(world, month + 60, request, user);
    expect(world.codes.list()).toHaveLength(1);
  });
});

function copyOf(world: World, id: string, count: number) {
  const token = world.tokens.get(id) ?? expect.unreachable();
  return { ...token, id: `token ${count}`, refreshToken: `refresh ${count}` };
}
