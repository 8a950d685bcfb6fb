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
const ona = (world: World) => world.users.get(5101) ?? expect.unreachable();

test.each([
  [1_999, 'valid'],
  [2_000, 'valid'],
  [2_001, 'refused'],
])('an authorization request with a state of %i characters is %s', async (length, kind) => {
  await inSeededWorld((world) => {
    const state = 'x'.repeat(length);
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: client.id,
      redirect_uri: redirectUri,
      state,
    });
    const read = readAuthorizationRequest(world, query);
    // A browser is not sent back with a state that is too long.
    expect(read).toMatchObject({ kind, state: kind === 'valid' ? state : undefined });
  });
});

test.each([
  [2_000, true],
  [2_001, false],
])('a session with a state of %i characters is prepared: %s', async (length, prepared) => {
  await inSeededWorld((world) => {
    const form = { client_id: client.id, redirect_uri: redirectUri, state: 'x'.repeat(length) };
    const prepare = () => prepareSession(world, 0, client, form);
    if (prepared) expect(prepare()).toMatch(/^[A-Za-z\d]{32}$/);
    else expect(prepare).toThrow(expect.objectContaining({ code: 'invalid_parameters' }));
  });
});

test.each([
  [2_000, true],
  [2_001, false],
])('a form with a state of %i characters is opened: %s', async (length, opened) => {
  await inSeededWorld((world) => {
    const sealed = JSON.parse(decodeBase64Url(sealRequest(world, 0, request)) ?? '') as object;
    const text = encodeBase64Url(JSON.stringify({ ...sealed, state: 'x'.repeat(length) }));
    expect(openRequest(world, 0, text) !== undefined).toBe(opened);
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
    await inSeededWorld((world) => {
      const start = 'http://evil.example/';
      const uri = start + 'x'.repeat(length - start.length);
      const query = new URLSearchParams({ client_id: client.id, redirect_uri: uri });
      const read = readAuthorizationRequest(world, query);
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
  await inSeededWorld((world) => {
    const [early, late] = [
      grantAccess(world, 0, request, ona(world)),
      grantAccess(world, 0, request, ona(world)),
    ];
    const exchange = (now: number, code: string) =>
      exchangeCode(world, now, client, { code, redirect_uri: redirectUri });
    expect(exchange(59, early)).toHaveProperty('access_token');
    expect(() => exchange(60, late)).toThrow('Authorization code expired');
  });
});

test('a code is kept for a month after it expired', async () => {
  await inSeededWorld((world) => {
    const first = grantAccess(world, 0, request, ona(world));
    grantAccess(world, month + 59, request, ona(world));
    expect(world.codes.get(first)).toBeDefined();
    grantAccess(world, month + 60, request, ona(world));
    expect(world.codes.get(first)).toBeUndefined();
  });
});

test('a world keeps at most ten thousand codes', async () => {
  await inSeededWorld((world) => {
    const first = grantAccess(world, 0, request, ona(world));
    const code = world.codes.get(first) ?? expect.unreachable();
    for (let count = 1; count < 9_999; count++) world.codes.put({ ...code, id: `code ${count}` });
    grantAccess(world, 0, request, ona(world));
    expect([world.codes.list().length, world.codes.get(first) !== undefined]).toEqual([10_000, true]);
    grantAccess(world, 0, request, ona(world));
    expect([world.codes.list().length, world.codes.get(first) !== undefined]).toEqual([10_000, false]);
  });
});

test('a world keeps at most ten thousand tokens', async () => {
  await inSeededWorld((world) => {
    const { access_token: first } = issueToken(world, 0, grant);
    const token = world.tokens.get(first) ?? expect.unreachable();
    for (let count = 1; count < 9_999; count++)
      world.tokens.put({ ...token, id: `token ${count}`, refreshToken: `refresh ${count}` });
    issueToken(world, 0, grant);
    expect([world.tokens.list().length, world.tokens.get(first) !== undefined]).toEqual([10_000, true]);
    issueToken(world, 0, grant);
    expect([world.tokens.list().length, world.tokens.get(first) !== undefined]).toEqual([10_000, false]);
  });
});

test('removes a token with an expired refresh token first', async () => {
  await inSeededWorld((world) => {
    const { access_token: valid } = issueToken(world, 1, grant);
    const { access_token: expired } = issueToken(world, 0, grant);
    const token = world.tokens.get(valid) ?? expect.unreachable();
    for (let count = 2; count < 10_000; count++)
      world.tokens.put({ ...token, id: `token ${count}`, refreshToken: `refresh ${count}` });
    issueToken(world, month, grant);
    expect([world.tokens.get(expired), world.tokens.get(valid) !== undefined]).toEqual([undefined, true]);
  });
});

test('a token can be refreshed until the last second of thirty days', async () => {
  await inSeededWorld((world) => {
    const refresh = (now: number, token: string) =>
      refreshToken(world, now, client, { refresh_token: token }, 'at once');
    const early = issueToken(world, 0, grant);
    expect(refresh(month - 1, early.refresh_token)).toHaveProperty('access_token');
    const late = issueToken(world, 0, { ...grant, grantId: 'late' });
    expect(() => refresh(month, late.refresh_token)).toThrow('Refresh token expired');
  });
});

test('a token can be activated until the last second of thirty days', async () => {
  await inSeededWorld((world) => {
    const early = issueToken(world, 0, grant, 'inactive');
    expect(activate(world, month - 1, client, early.access_token)).toMatchObject({
      expires_in: 3_600,
    });
    const late = issueToken(world, 0, { ...grant, grantId: 'late' }, 'inactive');
    expect(() => activate(world, month, client, late.access_token)).toThrow('Refresh token expired');
  });
});

test('a new token can be requested until the last second of the old one', async () => {
  await inSeededWorld((world) => {
    const { access_token: id } = issueToken(world, 0, grant);
    expect(activate(world, 3_599, client, id)).toMatchObject({ expires_in: 1 });
    expect(() => activate(world, 3_600, client, id)).toThrow('Token has expired');
  });
});

test('a prepared session can be decided until its last second', async () => {
  await inSeededWorld((world) => {
    const key = keepRequest(world, 0, request);
    expect(findRequest(world, 899, key)).toBeDefined();
    expect(findRequest(world, 900, key)).toBeUndefined();
  });
});

test('a world keeps at most a thousand sessions', async () => {
  await inSeededWorld((world) => {
    const first = keepRequest(world, 0, request);
    for (let count = 1; count < 1_000; count++) keepRequest(world, 0, request);
    expect(findRequest(world, 0, first)).toBeDefined();
    keepRequest(world, 0, request);
    expect(findRequest(world, 0, first)).toBeUndefined();
    expect(world.authorizationRequests.list()).toHaveLength(1_000);
  });
});

test('removes a session that expires in this second', async () => {
  await inSeededWorld((world) => {
    keepRequest(world, 0, request);
    keepRequest(world, 899, request);
    expect(world.authorizationRequests.list()).toHaveLength(2);
    keepRequest(world, 900, request);
    expect(world.authorizationRequests.list()).toHaveLength(2);
  });
});

test('a session for another client than the one that signs is rejected', async () => {
  await inSeededWorld((world) => {
    const form = { client_id: 'staticReader1', redirect_uri: redirectUri };
    expect(() => prepareSession(world, 0, client, form)).toThrow(
      expect.objectContaining({
        status: 403,
        message: 'client_id is not the client that signs',
      }),
    );
  });
});
