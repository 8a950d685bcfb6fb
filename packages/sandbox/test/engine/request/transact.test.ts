import { expect, test } from 'vitest';
import { transact } from '../../../src/engine/context/transact.ts';
import { HttpError } from '../../../src/http/http-error.ts';
import { seededStore } from '../../support/stores.ts';

const newStore = () => seededStore({ now: () => 5_999, today: 86_400, clock: { ahead: 2_000 } });

/** Deletes a user and then throws; returns what the transaction came to, and whether the user is still there. */
async function afterThrowing(thrown: Error): Promise<{ result: unknown; survives: boolean }> {
  const store = newStore();
  const result = await transact(store, 'write', 'a', async (world) => {
    world.users.delete(5101);
    throw thrown;
  }).catch((error: unknown) => error);
  const survives = await store.read('a', ({ users }) => users.get(5101) !== undefined);
  return { result, survives };
}

test('an HttpError is a result, and the changes before it are kept', async () => {
  const error = new HttpError(400, 'invalid_code', 'Wrong code');
  expect(await afterThrowing(error)).toEqual({ result: { error }, survives: false });
});

test('any other error is thrown, and the changes before it are rolled back', async () => {
  const error = new Error('a defect');
  expect(await afterThrowing(error)).toEqual({ result: error, survives: true });
});

test('the work gets the world clock in whole seconds', async () => {
  expect(await transact(newStore(), 'read', 'a', (_, now) => now)).toEqual({ value: 7 });
});
