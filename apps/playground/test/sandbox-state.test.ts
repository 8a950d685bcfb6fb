import { connectSandbox } from '@litas/sandbox/connect';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { createLiveWorld, type LiveStatus } from '../src/live/live-world.ts';
import { isWaiting, sandboxState, nextPartId } from '../src/live/sandbox-state.ts';
import { sandboxStateMessages } from '../src/live/sandbox-state-messages.ts';
import { translator } from '../src/i18n/messages.ts';

const adminToken = 'a-token-of-the-administrator-with-many-characters';

/** Returns the first status after connecting. */
function statusOf(url: string, token: string | undefined): Promise<LiveStatus> {
  const open = async () => connectSandbox(url, token === undefined ? {} : { token });
  const world = createLiveWorld(open, { lingerMs: 0, hasToken: token !== undefined });
  return new Promise((resolve) => {
    const leave = world.subscribe(() => {
      const { status } = world.state();
      if (status.state === 'connecting') return;
      leave();
      resolve(status);
    });
  });
}

test('tells a missing, a wrong and an administrator’s token, and a missing world apart', async () => {
  await using server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
  const created = await fetch(`${server.url}/__sandbox/teams`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ team: 'shop' }),
  });
  const { token } = (await created.json()) as { token: string };
  const states = [];
  for (const each of [undefined, 'litas_wrong_token', adminToken, token])
    states.push(sandboxState(await statusOf(server.url, each), true));
  expect(states).toEqual(['locked', 'wrongToken', 'administratorToken', 'noWorld']);
});

test('is ready only when the client of the page is in the world', () => {
  const live = { state: 'live' } as const;
  expect([undefined, false, true].map((hasClient) => sandboxState(live, hasClient))).toEqual([
    'connecting',
    'noClients',
    'ready',
  ]);
});

test('says “nothing responds” in one state only, and leads on where the sandbox waits for the user', () => {
  const t = translator(sandboxStateMessages, 'en');
  const states = [
    'connecting',
    'down',
    'locked',
    'wrongToken',
    'administratorToken',
    'noWorld',
    'noClients',
    'ready',
  ] as const;
  const values = { origin: 'http://127.0.0.1:4010', world: 'default' };
  const silent = states.filter((state) => t(`${state}.text`, values).includes('Nothing responds'));
  expect(silent).toEqual(['down']);
  expect(states.filter(isWaiting).map(nextPartId)).toEqual([
    'team-token',
    'team-token',
    'team-token',
    'missing-world',
    'signing-clients',
  ]);
});
