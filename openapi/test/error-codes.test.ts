import { expect, test } from 'vitest';
import { knownValuesOf } from '../read/index.ts';
import { bundle } from './support/bundle.ts';
import { errorStatuses } from './support/errors.ts';

test('the examples of errors use exactly the known error codes', () => {
  expect([...errorStatuses.keys()].toSorted()).toEqual(
    [...knownValuesOf(bundle.components.schemas['ErrorCode'])].toSorted(),
  );
});

test('every known error code has an example with a status', () => {
  const unplaced = [...errorStatuses].filter(([, statuses]) => [...statuses].join() === 'default');
  expect(unplaced).toEqual([]);
});

// No source has a code for 503: its example uses the code of other server errors, as `default` does.
test('every error code has one status, apart from 503 and `default`', () => {
  const statuses = [...errorStatuses].map(([code, all]) => [
    code,
    [...all].filter((status) => status !== 'default' && status !== '503'),
  ]);
  expect(statuses.filter(([, all]) => all?.length !== 1)).toEqual([]);
});
