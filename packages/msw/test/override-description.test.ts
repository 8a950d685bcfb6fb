import { type HttpHandler, getResponse } from 'msw';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';
import { refusals } from './description.ts';

test('the description gives refusals to every operation', () => {
  expect(new Set(refusals.map(({ operationId }) => operationId))).toEqual(new Set(Object.keys(override)));
});

test.each(refusals)('$operationId refuses with $status $code as its example does', async (each) => {
  // The types allow each operation its own statuses and codes only; this walks over all of them.
  const { error } = override[each.operationId as keyof typeof override] as {
    error: (status: number, code: string) => HttpHandler;
  };
  const url = `https://wallet.paysera.com${each.path.replaceAll(/\{\w+\}/g, '1')}`;
  const response = await getResponse(
    [error(each.status, each.code)],
    new Request(url, { method: each.method }),
  );
  expect(response?.status).toBe(each.status);
  expect(each.bodies).toContainEqual(await response?.json());
});
