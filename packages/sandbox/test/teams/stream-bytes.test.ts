import { expect, onTestFinished, test } from 'vitest';
import { connectSandbox } from '../../src/connect/index.ts';
import type { SandboxEvent } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { next } from '../events/collect.ts';
import { shareSandbox } from './teams.ts';

const limitReached = 'The limit of 1000 bytes per second of a team is reached.';

test('event streams use up the bytes of their team, end with the reason, and continue without a loss', async () => {
  const { sandbox, control, team } = shareSandbox({ limits: { teamBytes: 1_000 } });
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const [shop, billing] = [await team('shop'), await team('billing')];
  await control(shop, 'POST /worlds', { world: 'one' });
  await control(shop, 'PUT /worlds/one/shares/billing');
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const open = async (world: string, token: string, retryMs: number) => {
    const events = connectSandbox(server.url, { token })
      .world(world)
      .events({ signal: controller.signal, retryMs });
    expect(await next(events)).toEqual([{ event: 'live', data: { missed: false } }]);
    return events;
  };
  // Billing sends nothing: only its streams use its bytes.
  const greedy = await Promise.all(Array.from({ length: 4 }, () => open('shop/one', billing, 50)));
  const times: string[] = [];
  for (let step = 0; step < 8; step++) {
    const { status, body } = await control(shop, 'POST /clock/advance', { seconds: 60 }, 'one');
    expect(status).toBe(200);
    times.push(String(body['now']));
  }
  const reasons: string[] = [];
  for (const events of greedy) {
    const seen: SandboxEvent[] = [];
    while (seen.filter(({ event }) => event === 'clock').length < times.length) {
      seen.push(...(await next(events)));
    }
    expect(seen.flatMap(({ event, data }) => (event === 'clock' ? data.now : []))).toEqual(times);
    expect(seen.flatMap(({ event, data }) => (event === 'live' ? data.missed : []))).not.toContain(true);
    reasons.push(...seen.flatMap(({ event, data }) => (event === 'offline' ? data.reason : [])));
  }
  expect(reasons).not.toEqual([]);
  expect(reasons.filter((reason) => !reason.includes(limitReached))).toEqual([]);
  expect(reasons.some((reason) => reason.startsWith(limitReached))).toBe(true);
});
