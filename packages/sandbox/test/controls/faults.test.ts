import { expect, test } from 'vitest';
import { invalid, startControlled } from './http.ts';

test('rules are added, listed and taken away', async () => {
  await using controlled = await startControlled();
  const { control, url } = controlled;
  const rule = { operations: ['getServer'], status: 503, count: 2 };
  expect(await control('POST', '/faults', rule)).toEqual({ status: 201, body: { id: 1 } });
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(503);
  expect(await control('GET', '/faults')).toEqual({
    status: 200,
    body: { faults: [{ id: 1, rule, seen: 1, fired: 1 }] },
  });
  expect(await control('DELETE', '/faults/1')).toMatchObject({ status: 204 });
  expect(await control('DELETE', '/faults/1')).toMatchObject({ status: 404 });
  await control('POST', '/faults', { connection: 'drop' });
  expect(await control('DELETE', '/faults')).toMatchObject({ status: 204 });
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
});

test('names the invalid fields', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  expect(await control('POST', '/faults', { status: 200, latency: 5 })).toEqual(
    invalid({
      status: ['Must be at least 400'],
      body: [
        expect.stringMatching(
          /^Has unknown fields: latency \(did you mean latencyMs\?\); known are latencyMs, status, /,
        ) as unknown as string,
      ],
    }),
  );
  expect(await control('POST', '/faults', { operations: ['getUsers'], status: 500 })).toEqual(
    invalid({
      'operations.0': [
        expect.stringMatching(/^Must be one of \d+ names; the nearest is getUser$/) as unknown as string,
      ],
    }),
  );
  expect(await control('POST', '/faults', { operations: ['xyzzy-plugh'], status: 500 })).toMatchObject({
    body: {
      error_properties: {
        'operations.0': [
          expect.stringMatching(/^Must be one of \d+ names, such as (?:\w+(?:, )?){5}$/) as string,
        ],
      },
    },
  });
  for (let count = 0; count < 100; count++) await control('POST', '/faults', { status: 500 });
  expect(await control('POST', '/faults', { status: 500 })).toMatchObject({
    status: 400,
    body: { error_description: 'Rule: the limit of 100 rules is reached' },
  });
});

test('rejects a rule without a fault, and lists the faults', async () => {
  await using controlled = await startControlled();
  for (const rule of [{}, { operations: ['getUser'], count: 1 }]) {
    expect(await controlled.control('POST', '/faults', rule)).toMatchObject({
      status: 400,
      body: {
        error_description: expect.stringMatching(
          /^Rule: it has no fault\. Add one of latencyMs, status, .*expiredToken$/,
        ) as string,
      },
    });
    await expect(Reflect.apply(controlled.sandbox.faults.add, undefined, [rule])).rejects.toThrow(RangeError);
  }
  expect(await controlled.sandbox.faults.list()).toEqual([]);
});
