import { expect, test } from 'vitest';
import { knownValuesOf } from '../read/index.ts';
import { bundle } from './support/bundle.ts';
import { errorStatuses } from './support/errors.ts';

test('every known error code stands under a status of an operation, and no other does', () => {
  expect([...errorStatuses.keys()].toSorted()).toEqual(
    [...knownValuesOf(bundle.components.schemas['ErrorCode'])].toSorted(),
  );
});

test('no known error code stands under `default` alone', () => {
  const unplaced = [...errorStatuses].filter(([, statuses]) => [...statuses].join() === 'default');
  expect(unplaced).toEqual([]);
});

// No source names a code for 503: its example repeats that of other failures, as that of `default` does.
test('an error code stands under one status only, beside 503 and `default`', () => {
  const statuses = [...errorStatuses].map(([code, all]) => [
    code,
    [...all].filter((status) => status !== 'default' && status !== '503'),
  ]);
  expect(statuses.filter(([, all]) => all?.length !== 1)).toEqual([]);
});
