import { expect, test } from 'vitest';
import { inWorld } from '../../../src/engine/request/in-world.ts';
import { Refusal } from '../../../src/http/http-error.ts';
import { seedWorld } from '../../../src/seed/seed-world.ts';
import { MemoryNonces } from '../../../src/state/memory/memory-nonces.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';

const clocks = { real: () => 5_999, signing: () => 7_999 };
const answer = { status: 204, headers: {}, body: '' };
const newStore = () =>
  new MemoryStore({
    nonces: new MemoryNonces(),
    seed: () => seedWorld({ seed: 1, today: 86_400, clock: { ahead: 2_000 } }),
  });

/** Deletes a user and then fails with an error; tells whether the user is still there. */
async function survives(error: Error): Promise<boolean> {
  const store = newStore();
  const failed = inWorld(store, 'a', clocks, async ({ world }) => {
    await world.users.delete(5101);
    throw error;
  });
  await expect(failed).rejects.toBe(error);
  return store.transaction('a', async ({ users }) => (await users.get(5101)) !== undefined);
}

test('a refusal keeps what was changed before it, a defect takes it back', async () => {
  expect(await survives(new Refusal(400, 'invalid_code', 'Wrong code'))).toBe(false);
  expect(await survives(new Error('a defect'))).toBe(true);
});

test('both clocks are told in whole seconds', async () => {
  const seen: unknown[] = [];
  const given = await inWorld(newStore(), 'a', clocks, async ({ now, signingNow }) => {
    seen.push(now, signingNow);
    return answer;
  });
  expect([given, seen]).toEqual([answer, [7, 7]]);
});
