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
    body: { faults: [{ id: 1, rule, seen: 1, struck: 1 }] },
  });
  expect(await control('DELETE', '/faults/1')).toMatchObject({ status: 204 });
  expect(await control('DELETE', '/faults/1')).toMatchObject({ status: 404 });
  await control('POST', '/faults', { connection: 'drop' });
  expect(await control('DELETE', '/faults')).toMatchObject({ status: 204 });
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
});

test('what cannot be right is named', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  expect(await control('POST', '/faults', { status: 200, latency: 5 })).toEqual(
    invalid({ status: ['Must be at least 400'], body: ['Does not know latency'] }),
  );
  expect(await control('POST', '/faults', { operations: ['getUsers'] })).toMatchObject({
    status: 400,
    body: {
      error_properties: { 'operations.0': [expect.stringMatching(/^Must be one of .*getUser,/) as string] },
    },
  });
  for (let count = 0; count < 100; count++) await control('POST', '/faults', {});
  expect(await control('POST', '/faults', {})).toMatchObject({
    status: 400,
    body: { error_description: 'rule: there are 100 already.' },
  });
});
