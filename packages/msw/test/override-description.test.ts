import { isDeepStrictEqual } from 'node:util';
import { type HttpHandler, getResponse } from 'msw';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';
import { describedErrors } from './description.ts';

test('the description has error examples for every operation', () => {
  expect(new Set(describedErrors.map(({ operationId }) => operationId))).toEqual(
    new Set(Object.keys(override)),
  );
});

// One check: the factories and the list of errors come from the same description, by two programs.
test('every operation responds with each declared error as its example does', async () => {
  const different: string[] = [];
  for (const each of describedErrors) {
    // The types allow each operation its own statuses and codes only; this walks over all of them.
    const { error } = override[each.operationId as keyof typeof override] as {
      error: (status: number, code: string) => HttpHandler;
    };
    const url = `https://wallet.paysera.com${each.path.replaceAll(/\{\w+\}/g, '1')}`;
    const response = await getResponse(
      [error(each.status, each.code)],
      new Request(url, { method: each.method }),
    );
    const body: unknown = await response?.json();
    const known = response?.status === each.status && each.bodies.some((one) => isDeepStrictEqual(one, body));
    if (!known) different.push(`${each.operationId} ${each.status} ${each.code}`);
  }
  expect(describedErrors.length).toBeGreaterThan(0);
  expect(different).toEqual([]);
});
