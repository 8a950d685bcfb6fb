import { expect, test } from 'vitest';
import { serve } from '../../src/node/index.ts';
import { call } from '../support/caller.ts';
import { shareSandbox } from './teams.ts';

// `pnpm bench teams` measures it; its goal is 3 times.
test('requests of a team succeed, and take at most 30 times as long, while another one is over its limit', async () => {
  const { sandbox, team, client } = shareSandbox({ limits: { teamRequests: 100 } });
  await using server = await serve(sandbox, { port: 0 });
  const at = { origin: server.url, fetch };
  const signers = [];
  for (const name of ['modest', 'greedy']) signers.push(await client(await team(name), 'one'));
  const [modest, greedy] = signers;
  const send = (signer = modest) => call(at, signer ?? { id: '', key: '' }, '/rest/v1/user/5101');
  const median = async (): Promise<number> => {
    const times = [];
    for (let request = 0; request < 25; request++) {
      const start = performance.now();
      expect((await send()).status).toBe(403);
      times.push(performance.now() - start);
    }
    return times.toSorted((left, right) => left - right)[12] ?? 0;
  };
  const alone = await median();
  let isOver = false;
  const statuses = new Map<number, number>();
  const flood = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const { status } = await send(greedy);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  while (!statuses.has(429)) await send(greedy);
  const beside = await median();
  isOver = true;
  await Promise.all(flood);
  expect(statuses.get(429)).toBeGreaterThan(0);
  expect(beside / Math.max(alone, 1)).toBeLessThanOrEqual(30);
});
