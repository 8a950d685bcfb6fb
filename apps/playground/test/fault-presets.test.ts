import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { faultPresetNames, faultPresets, faultTimes, presetOf } from '../src/screens/world/fault-presets.ts';
import { placeText, rejectedPlaces } from '../src/screens/world/file-problems.ts';

test.each(faultPresetNames)('the sandbox accepts the rule %s, and the page recognizes it', async (name) => {
  const { faults } = createSandbox();
  await faults.add({ ...faultPresets[name], operations: ['getUser'], after: 2 });
  const [active] = await faults.list();
  expect(presetOf(active?.rule ?? {})).toBe(name);
});

test('recognizes a fault however often it fires, and no other fault', () => {
  expect(presetOf({ status: 503, ...faultTimes.once })).toBe('unavailable');
  expect(presetOf({ status: 503, ...faultTimes.random })).toBe('unavailable');
  expect(presetOf({ status: 503, count: 3 })).toBe('burst');
  expect(presetOf({ status: 418 })).toBe(undefined);
});

test('lists the problems of a rejected world file by place', async () => {
  const error: unknown = await createSandbox()
    .load({ users: [{ id: 0 }, { id: 1, wallets: [{ id: 7, opening: { EUR: -1 } }] }] })
    .catch((thrown: unknown) => thrown);
  expect((rejectedPlaces(error) ?? []).map(({ path }) => placeText(path))).toEqual([
    'users › 0 › id',
    'users › 1 › wallets › 0 › opening › EUR',
  ]);
  expect(rejectedPlaces(new Error('down'))).toBe(undefined);
});
