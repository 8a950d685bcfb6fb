import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { serve } from '../../../src/node/index.ts';
import { frozenSandbox } from '../../support/caller.ts';

const workers = 16;
/** Operations of all workers; `npm test` makes fewer of them than the full run. */
const operations = process.env['LITAS_FULL'] ? 10_000 : 1_600;
const client = { id: 'worker', key: 'key of every worker' };

test('parallel workers share a server and are isolated', { timeout: 120_000 }, async () => {
  const sandbox = frozenSandbox();
  await using server = await serve(sandbox, { port: 0 });

  const work = async (worker: number): Promise<number> => {
    const headers = { 'x-sandbox-world': `worker-${worker}` };
    const control = async (method: string, path: string, body: object) => {
      const response = await fetch(`${server.url}/__sandbox${path}`, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      expect([path, response.ok]).toEqual([path, true]);
      await response.arrayBuffer();
    };
    const send = async (
      signer: typeof client,
      method: string,
      path: string,
      form?: Record<string, string>,
    ) => {
      const body = form && String(new URLSearchParams(form));
      const { header } = await signMac({ ...signer, method, url: server.url + path, body });
      const type = form && { 'content-type': 'application/x-www-form-urlencoded' };
      const init = { method, headers: { ...headers, ...type, authorization: header }, body: body ?? null };
      const response = await fetch(server.url + path, init);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };

    const email = `worker-${worker}@example.org`;
    await control('PUT', '/world', {
      now: new Date(Date.UTC(2026, 0, 1 + worker)).toISOString(),
      clients: [{ ...client, permissions: ['use_oauth_api', 'use_wallet_api', 'use_password_grant'] }],
      users: [{ id: 7, profile: { email }, wallets: [{ id: 70, opening: { EUR: 1_000 + worker } }] }],
    });
    const grant = {
      grant_type: 'password',
      username: email,
      password: 'correct-horse-9',
      scope: 'email balance',
    };
    let done = 0;
    let calls = 0;
    let token = client;
    while (done < operations / workers) {
      if (done % 20 === 0) {
        const { status, body } = await send(client, 'POST', '/oauth/v1/token', grant);
        expect(status).toBe(200);
        token = { id: String(body['access_token']), key: String(body['mac_key']) };
        // Others keep their tokens while this world loses its own.
        await control('POST', '/clock/advance', { seconds: 60 });
        done += 1;
      }
      const [user, balance] = await Promise.all([
        send(token, 'GET', '/rest/v1/user/me'),
        send(token, 'GET', '/rest/v1/wallet/me/balance'),
      ]);
      expect(user.body).toEqual({ id: 7, email });
      expect(balance.body).toMatchObject({ EUR: { at_disposal: 1_000 + worker } });
      done += 2;
      calls += 1;
    }
    const { journal, clock } = sandbox.world(`worker-${worker}`);
    journal.expectCalled('getUser', { times: calls });
    expect(journal.find({ status: '4xx' })).toEqual([]);
    expect((await clock.now()).getUTCDate()).toBe(1 + worker);
    return done;
  };

  const done = await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  expect(done.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(operations);
  expect(await sandbox.worlds()).toHaveLength(workers);
  expect(sandbox.journal.find()).toEqual([]);
});
