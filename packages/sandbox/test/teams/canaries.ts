import { expect, test } from 'vitest';
import { liveTail } from '../../src/cli/live-tail.ts';
import { createMetrics } from '../../src/metrics.ts';
import { serve } from '../../src/node/index.ts';
import { connectSandbox, connectTeams } from '../../src/connect/index.ts';
import { createSandbox, type LogEvent } from '../../src/index.ts';
import type { Store } from '../../src/store.ts';
import { call, type Credentials } from '../support/caller.ts';
import { adminToken } from './teams.ts';

const redirectUri = 'https://shop.example.org/callback';

/** Sends the form of the consent page. */
async function consent(url: string, { id }: Credentials, password: string): Promise<Response> {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: id,
    redirect_uri: redirectUri,
    scope: 'email balance_offline',
    state: 'canary-of-the-state',
  });
  const html = await (await fetch(`${url}/frontend/en/oauth?${query}`)).text();
  const request = / name="request" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const fields = { request, decision: 'approve', login: 'ona@example.org', password };
  return fetch(`${url}/frontend/en/oauth?client_id=${id}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

/** What a sandbox keeps its state in. */
interface Place {
  /** A store for each replica. The tests close them. */
  readonly stores: readonly Store[];
  /** Returns the URL at which the replicas with these URLs can be reached. */
  readonly urlOf: (urls: readonly string[]) => string | Promise<string>;
  /** Returns everything that is stored, as text. Called after the stores were closed. */
  readonly dump: () => string | Promise<string>;
}

/** Serves replicas of a sandbox for teams, and collects what they write. */
async function serveReplicas(stores: readonly Store[]) {
  const [lines, events]: [string[], LogEvent[]] = [[], []];
  const tail = liveTail((line) => lines.push(line));
  const serveOne = async (store: Store) => {
    const metrics = createMetrics();
    const sandbox = createSandbox({
      store: metrics.observe(store),
      metrics: metrics.text,
      team: { adminToken },
      log: (event) => {
        events.push(event);
        tail.log(event);
        metrics.log(event);
      },
    });
    const server = await serve(sandbox, {
      port: 0,
      onExchange: (exchange) => {
        tail.onExchange(exchange);
        metrics.onExchange(exchange);
      },
    });
    return { server, metrics };
  };
  return { replicas: await Promise.all(stores.map(serveOne)), lines, events };
}

/** Everything that a sandbox writes while a team uses it, and every secret of the use. */
async function useSandbox({ stores, urlOf, dump }: Place) {
  const { replicas, lines, events } = await serveReplicas(stores);
  const url = await urlOf(replicas.map(({ server }) => server.url));
  const { token: teamToken } = await connectTeams(url, { token: adminToken }).createTeam('shop');
  const teams = connectTeams(url, { token: teamToken });
  const world = connectSandbox(url, { token: teamToken }).world('one');
  const { client: id, key } = await world.createClient({ redirectUris: [redirectUri] });
  const client = { id, key };
  const passwords = await world.passwords();
  const password = passwords[0]?.password ?? '';

  const at = { fetch, origin: url };
  await consent(url, client, 'canary-of-a-wrong-password');
  const location = (await consent(url, client, password)).headers.get('location') ?? '';
  const code = new URL(location).searchParams.get('code') ?? '';
  const post = async (form: Record<string, string>): Promise<Record<string, string>> =>
    (await call(at, client, '/oauth/v1/token', { method: 'POST', form })).body as Record<string, string>;
  const first = await post({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const next = await post({ grant_type: 'refresh_token', refresh_token: first['refresh_token'] ?? '' });
  await post({ grant_type: 'password', username: 'ona@example.org', password, scope: 'email' });
  await post({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'canary-of-a-second-wrong-password',
  });
  const token = { id: next['access_token'] ?? '', key: next['mac_key'] ?? '' };
  await call(at, token, '/rest/v1/user/me', {
    headers: { 'x-sandbox-token': teamToken, prefer: 'code=404' },
  });
  await call(at, token, '/rest/v1/user/me', { headers: { 'x-sandbox-token': `${teamToken}x` } });
  const chosen = ['registered', 'changed', 'set'].map((name) => `canary-of-a-${name}-password`);
  const registered = await call(at, client, '/rest/v1/user', {
    method: 'POST',
    json: {
      email: 'new@example.com',
      credentials: { type: 'main-password', password: chosen[0] },
    },
  });
  expect(registered.status).toBe(200);
  const change = { old_password: password, password: chosen[1] };
  const own = await post({ grant_type: 'password', username: 'ona@example.org', password, scope: 'email' });
  const changed = await call(
    at,
    { id: own['access_token'] ?? '', key: own['mac_key'] ?? '' },
    '/rest/v1/user/me/password',
    { method: 'PUT', json: change },
  );
  expect(changed.status).toBe(200);
  await world.setUser({ id: passwords[1]?.user, password: chosen[2] });
  const { link } = await world.createGrantsLink(5101);
  await fetch(link);
  const session = { response_type: 'code', client_id: id, redirect_uri: redirectUri, scope: 'email' };
  const { body } = await call(at, client, '/oauth/v1/session', { method: 'POST', form: session });
  await fetch(`${url}/frontend/en/oauth/${String(body['key'])}`);
  const wrongToken = teamToken.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
  await connectSandbox(url, { token: wrongToken })
    .world('one')
    .reset()
    .catch(() => undefined);
  await world.snapshot('kept');
  const journal = JSON.stringify(await world.journal.find());
  const exported = JSON.stringify(await world.exportWorld());
  const snapshot = JSON.stringify(await world.exportWorld({ snapshot: 'kept' }));
  const audit = JSON.stringify([
    await teams.auditEntries(),
    await connectTeams(url, { token: adminToken }).auditEntries(),
    await teams.team(),
    await teams.teamTokens('shop'),
  ]);
  await Promise.all(replicas.map(({ server }) => server.close()));
  const written = await Promise.all(replicas.map(({ metrics }) => metrics.text()));
  await Promise.all(stores.map((store) => store.close()));
  return {
    sinks: {
      journal,
      log: JSON.stringify(events),
      terminal: lines.join('\n'),
      metrics: written.join('\n'),
      audit,
      export: exported,
      snapshot,
      database: await dump(),
    },
    secrets: {
      tokensOfTeams: [teamToken, adminToken, teamToken.slice(-43)],
      passwords: [
        ...passwords.map((each) => each.password),
        'canary-of-a-wrong-password',
        ...chosen,
        'canary-of-a-second-wrong-password',
      ],
      keyOfClient: [key],
      keysOfTokens: [first['mac_key'] ?? '', next['mac_key'] ?? ''],
      tokens: [
        first['access_token'] ?? '',
        token.id,
        first['refresh_token'] ?? '',
        next['refresh_token'] ?? '',
      ],
      codesAndLinks: [code, link.split('/').at(-1) ?? '', String(body['key'])],
      state: ['canary-of-the-state'],
    },
  };
}

/**
 * Defines the test that looks for secrets in everything that a sandbox for teams writes.
 *
 * @param open - Opens the stores of the test.
 */
export function testCanaries(open: () => Promise<Place>, skip = false): void {
  test.skipIf(skip)(
    'keys, tokens and passwords are in clear only where they are needed',
    { timeout: 30_000 },
    async () => {
      const { sinks, secrets } = await useSandbox(await open());
      // A signature is verified with the key, and a token is found by its id: the store and an export need them.
      const needed: Readonly<Record<string, readonly string[]>> = {
        database: ['keyOfClient', 'keysOfTokens', 'tokens', 'codesAndLinks', 'state'],
        export: ['keysOfTokens', 'tokens', 'codesAndLinks', 'state'],
        snapshot: ['keysOfTokens', 'tokens', 'codesAndLinks', 'state'],
      };
      let checks = 0;
      for (const [sink, text] of Object.entries(sinks)) {
        expect([sink, text.length > 100]).toEqual([sink, true]);
        for (const [kind, values] of Object.entries(secrets)) {
          if (needed[sink]?.includes(kind)) continue;
          for (const [index, value] of values.entries()) {
            expect(value.length).toBeGreaterThan(11);
            expect([sink, kind, index, text.includes(value)]).toEqual([sink, kind, index, false]);
            checks += 1;
          }
        }
      }
      expect(checks).toBeGreaterThan(120);
      // The secrets were really there.
      for (const value of [...secrets.keysOfTokens, ...secrets.keyOfClient])
        expect(sinks.database).toContain(value);
      expect(sinks.journal).toContain('createToken');
    },
  );
}
