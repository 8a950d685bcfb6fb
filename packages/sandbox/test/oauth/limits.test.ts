import { expect, test } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../src/http/base64-url.ts';
import { exchangeCode, grantAccess } from '../../src/oauth/authorization-code.ts';
import { readAuthorizationRequest } from '../../src/oauth/authorization-request.ts';
import {
  keepRequest,
  findRequest,
  openRequest,
  prepareSession,
  sealRequest,
} from '../../src/oauth/pending-requests.ts';
import { redirectProblem } from '../../src/oauth/redirect-uri.ts';
import { refreshToken } from '../../src/oauth/refresh-token.ts';
import { readScopes } from '../../src/oauth/scopes.ts';
import { activate, issueToken } from '../../src/oauth/tokens.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import type { World } from '../../src/state/store.ts';
import { inSeededWorld } from './seeded-world.ts';
import { redirectUri } from './session.ts';

const day = 86_400;
const month = 30 * day;
const client = exampleClient;
const request = { client, redirectUri, state: undefined, scopes: [] };
const grant = { clientId: client.id, userId: 5101, scopes: [], grantedScopes: [], grantId: 'grant' };
const ona = async (world: World) => (await world.users.get(5101)) ?? expect.unreachable();

test.each([
  [1_999, 'valid'],
  [2_000, 'valid'],
  [2_001, 'refused'],
])('an authorization request with a state of %i characters is %s', async (length, kind) => {
  await inSeededWorld(async (world) => {
    const state = 'x'.repeat(length);
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: client.id,
      redirect_uri: redirectUri,
      state,
    });
    const read = await readAuthorizationRequest(world, query);
    // A browser is not sent back with a state that is too long.
    expect(read).toMatchObject({ kind, state: kind === 'valid' ? state : undefined });
  });
});

test.each([
  [2_000, true],
  [2_001, false],
])('a session with a state of %i characters is prepared: %s', async (length, prepared) => {
  await inSeededWorld(async (world) => {
    const form = { client_id: client.id, redirect_uri: redirectUri, state: 'x'.repeat(length) };
    const result = prepareSession(world, 0, client, form);
    if (prepared) expect(await result).toMatch(/^[A-Za-z\d]{32}$/);
    else await expect(result).rejects.toMatchObject({ code: 'invalid_parameters' });
  });
});

test.each([
  [2_000, true],
  [2_001, false],
])('a form with a state of %i characters is opened: %s', async (length, opened) => {
  await inSeededWorld(async (world) => {
    const sealed = JSON.parse(decodeBase64Url(await sealRequest(world, 0, request)) ?? '') as object;
    const text = encodeBase64Url(JSON.stringify({ ...sealed, state: 'x'.repeat(length) }));
    expect((await openRequest(world, 0, text)) !== undefined).toBe(opened);
  });
});

test.each([
  [1_999, true],
  [2_000, true],
  [2_001, false],
])('a redirect URI of %i characters is taken: %s', (length, taken) => {
  const start = 'http://127.0.0.1/';
  const uri = start + 'x'.repeat(length - start.length);
  expect(redirectProblem(uri, client) === undefined).toBe(taken);
});

test.each([
  [200, false],
  [201, true],
])(
  'an unregistered redirect URI of %i characters is shortened in the error: %s',
  async (length, shortened) => {
    await inSeededWorld(async (world) => {
      const start = 'http://evil.example/';
      const uri = start + 'x'.repeat(length - start.length);
      const query = new URLSearchParams({ client_id: client.id, redirect_uri: uri });
      const read = await readAuthorizationRequest(world, query);
      expect(read.kind === 'untrusted' && read.problem.includes('…')).toBe(shortened);
    });
  },
);

test.each([
  [64, 'Unknown scope'],
  [65, 'The scope parameter is not a list of names'],
])('a scope of %i characters is an error: %s', (length, problem) => {
  expect(readScopes('x'.repeat(length))).toMatchObject({
    problem: expect.stringContaining(problem) as string,
  });
});

test('a code can be exchanged until its last second', async () => {
  await inSeededWorld(async (world) => {
    const [early, late] = [
      await grantAccess(world, 0, request, await ona(world)),
      await grantAccess(world, 0, request, await ona(world)),
    ];
    const exchange = (now: number, code: string) =>
      exchangeCode(world, now, client, { code, redirect_uri: redirectUri });
    await expect(exchange(59, early)).resolves.toHaveProperty('access_token');
    await expect(exchange(60, late)).rejects.toThrow('Authorization code expired');
  });
});

test('a code is kept for a month after it expired', async () => {
  await inSeededWorld(async (world) => {
    const first = await grantAccess(world, 0, request, await ona(world));
    await grantAccess(world, month + 59, request, await ona(world));
    expect(await world.codes.get(first)).toBeDefined();
    await grantAccess(world, month + 60, request, await ona(world));
    expect(await world.codes.get(first)).toBeUndefined();
  });
});

test('a world keeps at most ten thousand codes', async () => {
  await inSeededWorld(async (world) => {
    const first = await grantAccess(world, 0, request, await ona(world));
    const code = (await world.codes.get(first)) ?? expect.unreachable();
    for (let count = 1; count < 9_999; count++) await world.codes.put({ ...code, id: `code ${count}` });
    await grantAccess(world, 0, request, await ona(world));
    expect([(await world.codes.list()).length, (await world.codes.get(first)) !== undefined]).toEqual([
      10_000,
      true,
    ]);
    await grantAccess(world, 0, request, await ona(world));
    expect([(await world.codes.list()).length, (await world.codes.get(first)) !== undefined]).toEqual([
      10_000,
      false,
    ]);
  });
});

test('a world keeps at most ten thousand tokens', async () => {
  await inSeededWorld(async (world) => {
    const { access_token: first } = await issueToken(world, 0, grant);
    const token = (await world.tokens.get(first)) ?? expect.unreachable();
    for (let count = 1; count < 9_999; count++)
      await world.tokens.put({ ...token, id: `token ${count}`, refreshToken: `refresh ${count}` });
    await issueToken(world, 0, grant);
    expect([(await world.tokens.list()).length, (await world.tokens.get(first)) !== undefined]).toEqual([
      10_000,
      true,
    ]);
    await issueToken(world, 0, grant);
    expect([(await world.tokens.list()).length, (await world.tokens.get(first)) !== undefined]).toEqual([
      10_000,
      false,
    ]);
  });
});

test('removes a token with an expired refresh token first', async () => {
  await inSeededWorld(async (world) => {
    const { access_token: valid } = await issueToken(world, 1, grant);
    const { access_token: expired } = await issueToken(world, 0, grant);
    const token = (await world.tokens.get(valid)) ?? expect.unreachable();
    for (let count = 2; count < 10_000; count++)
      await world.tokens.put({ ...token, id: `token ${count}`, refreshToken: `refresh ${count}` });
    await issueToken(world, month, grant);
    expect([await world.tokens.get(expired), (await world.tokens.get(valid)) !== undefined]).toEqual([
      undefined,
      true,
    ]);
  });
});

test('a token can be refreshed until the last second of thirty days', async () => {
  await inSeededWorld(async (world) => {
    const refresh = (now: number, token: string) =>
      refreshToken(world, now, client, { refresh_token: token }, 'at once');
    const early = await issueToken(world, 0, grant);
    await expect(refresh(month - 1, early.refresh_token)).resolves.toHaveProperty('access_token');
    const late = await issueToken(world, 0, { ...grant, grantId: 'late' });
    await expect(refresh(month, late.refresh_token)).rejects.toThrow('Refresh token expired');
  });
});

test('a token can be activated until the last second of thirty days', async () => {
  await inSeededWorld(async (world) => {
    const early = await issueToken(world, 0, grant, 'inactive');
    await expect(activate(world, month - 1, client, early.access_token)).resolves.toMatchObject({
      expires_in: 3_600,
    });
    const late = await issueToken(world, 0, { ...grant, grantId: 'late' }, 'inactive');
    await expect(activate(world, month, client, late.access_token)).rejects.toThrow('Refresh token expired');
  });
});

test('a new token can be requested until the last second of the old one', async () => {
  await inSeededWorld(async (world) => {
    const { access_token: id } = await issueToken(world, 0, grant);
    await expect(activate(world, 3_599, client, id)).resolves.toMatchObject({ expires_in: 1 });
    await expect(activate(world, 3_600, client, id)).rejects.toThrow('Token has expired');
  });
});

test('a prepared session can be decided until its last second', async () => {
  await inSeededWorld(async (world) => {
    const key = await keepRequest(world, 0, request);
    expect(await findRequest(world, 899, key)).toBeDefined();
    expect(await findRequest(world, 900, key)).toBeUndefined();
  });
});

test('a world keeps at most a thousand sessions', async () => {
  await inSeededWorld(async (world) => {
    const first = await keepRequest(world, 0, request);
    for (let count = 1; count < 1_000; count++) await keepRequest(world, 0, request);
    expect(await findRequest(world, 0, first)).toBeDefined();
    await keepRequest(world, 0, request);
    expect(await findRequest(world, 0, first)).toBeUndefined();
    expect(await world.authorizationRequests.list()).toHaveLength(1_000);
  });
});

test('removes a session that expires in this second', async () => {
  await inSeededWorld(async (world) => {
    await keepRequest(world, 0, request);
    await keepRequest(world, 899, request);
    expect(await world.authorizationRequests.list()).toHaveLength(2);
    await keepRequest(world, 900, request);
    expect(await world.authorizationRequests.list()).toHaveLength(2);
  });
});

test('a session for another client than the one that signs is rejected', async () => {
  await inSeededWorld(async (world) => {
    const form = { client_id: 'staticReader1', redirect_uri: redirectUri };
    await expect(prepareSession(world, 0, client, form)).rejects.toMatchObject({
      status: 403,
      message: 'client_id is not the client that signs',
    });
  });
});
