import { expect, test } from 'vitest';
import { call, staticClient } from '../support/caller.ts';
import { invalid, startControlled } from './http.ts';

test('the journal is read, filtered and cleared', async () => {
  await using controlled = await startControlled();
  const { sandbox, control } = controlled;
  await call(sandbox, staticClient, '/rest/v1/user/5101');
  await call(sandbox, staticClient, '/rest/v1/user/99');
  await call(sandbox, staticClient, '/rest/v1/wallet/14471');
  const numbers = async (query: string) => {
    const { body } = await control('GET', `/journal${query}`);
    return (body as { requests: { number: number }[] }).requests.map(({ number }) => number);
  };
  expect(await numbers('')).toEqual([1, 2, 3]);
  expect(await numbers('?operation=getUser')).toEqual([1, 2]);
  expect(await numbers('?status=404')).toEqual([2]);
  expect(await numbers('?status=2xx&limit=1')).toEqual([3]);
  expect(await numbers('?method=get&since=1&signer=client')).toEqual([2, 3]);
  await sandbox.world('other').clock.now();
  expect(await numbers('?world=other')).toEqual([]);
  expect((await control('GET', '/journal')).body).toEqual({ requests: sandbox.journal.find() });
  expect(await control('DELETE', '/journal')).toMatchObject({ status: 204 });
  expect(await numbers('')).toEqual([]);
});

test('a filter that cannot be right is named', async () => {
  await using controlled = await startControlled();
  const { status, body } = await controlled.control(
    'GET',
    '/journal?operation=getUsers&limit=many&status=9xx&from=1',
  );
  expect(status).toBe(400);
  expect(Object.keys((body as { error_properties: object }).error_properties).toSorted()).toEqual([
    'from',
    'limit',
    'operation',
    'status',
  ]);
  expect(await controlled.control('GET', '/journal?since=-1')).toEqual(
    invalid({ since: ['Must be at least 0'] }),
  );
});
