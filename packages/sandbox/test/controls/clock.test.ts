import { expect, test } from 'vitest';
import { noon } from '../support/caller.ts';
import { invalid, startControlled } from './http.ts';

test('returns, sets, advances, resumes and freezes the clock', async () => {
  await using controlled = await startControlled();
  const at = (now: string, frozen = true) => ({ status: 200, body: { now, frozen } });
  expect(await controlled.control('GET', '/clock')).toEqual(at(new Date(noon).toISOString()));
  expect(await controlled.control('POST', '/clock/set', { time: '2027-01-01T00:00:00+02:00' })).toEqual(
    at('2026-12-31T22:00:00.000Z'),
  );
  expect(await controlled.control('POST', '/clock/advance', { seconds: 90 })).toEqual(
    at('2026-12-31T22:01:30.000Z'),
  );
  expect(await controlled.control('POST', '/clock/resume')).toMatchObject({ body: { frozen: false } });
  expect(await controlled.control('POST', '/clock/freeze')).toMatchObject({ body: { frozen: true } });
  const { body } = await controlled.control('GET', '/clock');
  expect((body as { now: string }).now).toMatch(/^2026-12-31T22:01:/);
});

test('a clock of one world leaves the others alone', async () => {
  await using controlled = await startControlled();
  await controlled.control('POST', '/clock/advance', { seconds: 60 }, 'one');
  expect(await controlled.control('GET', '/clock', undefined, 'one')).toMatchObject({
    body: { now: '2026-01-31T12:01:00.000Z' },
  });
  expect(await controlled.control('GET', '/clock')).toMatchObject({
    body: { now: '2026-01-31T12:00:00.000Z' },
  });
});

test('names the invalid fields', async () => {
  await using controlled = await startControlled();
  expect(await controlled.control('POST', '/clock/set', { time: 'soon' })).toEqual(
    invalid({
      time: ['Must be a time in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z'],
    }),
  );
  expect(await controlled.control('POST', '/clock/set', { time: '1969-12-31T23:59:59Z' })).toEqual(
    invalid({
      time: [
        'Must be a time from 1972 to 9999, in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z',
      ],
    }),
  );
  expect(await controlled.control('POST', '/clock/set', {})).toEqual(invalid({ time: ['Is required'] }));
  expect(await controlled.control('POST', '/clock/advance', { seconds: -1 })).toEqual(
    invalid({ seconds: ['Must be at least 0'] }),
  );
  expect(await controlled.control('POST', '/clock/advance', { seconds: 1e15 })).toEqual(
    invalid({ seconds: ['The clock would show a time after 9999'] }),
  );
  expect(await controlled.control('POST', '/clock/advance', { minutes: 1 })).toEqual(
    invalid({ seconds: ['Is required'], body: ['Has unknown fields: minutes; known are seconds'] }),
  );
  expect(await controlled.control('POST', '/clock/advance', '{"seconds": 1')).toMatchObject({
    status: 400,
    body: { error_description: expect.stringContaining('line 1, column 14') as string },
  });
});
