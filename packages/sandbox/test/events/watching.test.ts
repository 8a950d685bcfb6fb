import { expect, test } from 'vitest';
import { both } from '../connect/both.ts';
import { call, tokenFor } from '../support/caller.ts';
import { next, outline } from './collect.ts';

test.for(both)(
  '$name shows requests, messages, and changes of the clock and the world',
  async ({ start }) => {
    await using started = await start();
    const { sandbox } = started;
    const token = await tokenFor(sandbox, 'email');
    const events = sandbox.events();
    expect((await next(events)).map(outline)).toEqual(['live']);
    await call(sandbox, token, '/rest/v1/user/me/phone', { method: 'POST', json: { phone: '37060000777' } });
    await sandbox.clock.advance(60);
    await sandbox.journal.clear();
    const snapshot = await sandbox.snapshot();
    await sandbox.reset();
    await sandbox.restore(snapshot);
    await sandbox.load({ now: '2026-02-01T00:00:00Z' });
    await sandbox.fetch('/rest/v1/server');
    expect((await next(events, 8)).map(outline)).toEqual([
      'request 2',
      'message 37060000777',
      'clock 2026-01-31T12:01:00.000Z',
      'world journal_cleared',
      'world reset',
      'world restored',
      'world loaded',
      'request 1',
    ]);
    await events.return();
  },
);

test.for(both)('$name shows a request as the journal does', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const events = sandbox.events();
  await next(events);
  await tokenFor(sandbox, 'email');
  const [event] = await next(events);
  expect(event).toEqual({ event: 'request', data: (await sandbox.journal.find())[0] });
  expect(JSON.stringify(event)).not.toContain('correct-horse');
  await events.return();
});

test.for(both)('$name shows the events of one world only', async ({ start }) => {
  await using started = await start();
  const [mine, other] = [started.sandbox.world('mine'), started.sandbox.world('other')];
  const events = mine.events();
  await next(events);
  await other.fetch('/rest/v1/server');
  await other.clock.advance(1);
  await mine.clock.advance(60);
  await mine.remove();
  expect((await next(events, 2)).map(outline)).toEqual(['clock 2026-01-31T12:01:00.000Z', 'world removed']);
  await events.return();
});

test.for(both)('$name ends the events with their signal', async ({ start }) => {
  await using started = await start();
  const controller = new AbortController();
  const events = started.sandbox.events({ signal: controller.signal });
  await next(events);
  const last = events.next();
  controller.abort();
  expect(await last).toEqual({ done: true, value: undefined });
  expect(await started.sandbox.events({ signal: controller.signal }).next()).toMatchObject({ done: true });
});

test.for(both)('$name rejects an invalid delay', async ({ start }) => {
  await using started = await start();
  await expect(started.sandbox.events({ retryMs: 0 }).next()).rejects.toThrow('retryMs');
});
