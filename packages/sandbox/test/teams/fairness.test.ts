import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { serve } from '../../src/node/index.ts';
import { shareSandbox } from './teams.ts';

// `pnpm bench teams` measures it; its goal is 3 times.
test('requests of a team succeed, and take at most 30 times as long, while another one is over its limit', async () => {
  const { sandbox, team, client } = shareSandbox({ limits: { teamRequests: 20 } });
  await using server = await serve(sandbox, { port: 0 });
  const url = `${server.url}/rest/v1/user/5101`;
  const signers = [];
  for (const name of ['modest', 'greedy']) {
    signers.push(await client(await team(name), 'one', { staticScopes: ['email'] }));
  }
  const [modest = { id: '', key: '' }, greedy = { id: '', key: '' }] = signers;
  const send = async (signer: typeof modest): Promise<number> => {
    const { header } = await signMac({ ...signer, method: 'GET', url });
    const response = await fetch(url, { headers: { authorization: header } });
    await response.arrayBuffer();
    return response.status;
  };
  const median = async (): Promise<number> => {
    const times = [];
    for (let request = 0; request < 11; request++) {
      const start = performance.now();
      expect(await send(modest)).toBe(200);
      times.push(performance.now() - start);
    }
    return times.toSorted((left, right) => left - right)[5] ?? 0;
  };
  const alone = await median();
  const flood = { isOn: true, rejected: 0 };
  const senders = Array.from({ length: 4 }, async () => {
    while (flood.isOn) if ((await send(greedy)) === 429) flood.rejected += 1;
  });
  while (flood.rejected === 0) await send(greedy);
  const beside = await median();
  flood.isOn = false;
  await Promise.all(senders);
  expect(flood.rejected).toBeGreaterThan(0);
  expect(beside / Math.max(alone, 1)).toBeLessThanOrEqual(30);
});
