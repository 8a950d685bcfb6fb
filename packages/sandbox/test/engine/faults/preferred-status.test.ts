import { expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.gen.ts';
import { declaredErrors } from '../../../src/generated/error-examples.gen.ts';
import { frozenSandbox } from '../../support/caller.ts';
import { checkResponse } from '../../support/checked-responses.ts';

const sandbox = frozenSandbox();
const ask = (target: string, prefer: string, method = 'GET') =>
  sandbox.fetch(target, { method, headers: { prefer } });

test('every declared status of every operation can be requested, and the response is as described', async () => {
  let asked = 0;
  for (const { operationId, method, path } of operations) {
    const target = path.replaceAll(/\{\w+\}/g, '1');
    for (const status of Object.keys(declaredErrors[operationId])) {
      const response = await ask(target, `code=${status}`, method);
      expect([operationId, response.status]).toEqual([operationId, Number(status)]);
      expect(response.headers.get('preference-applied')).toBe(`code=${status}`);
      checkResponse(method, target, response.status, await response.json());
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(400);
});

test('the preference can be one of several', async () => {
  expect((await ask('/rest/v1/server', 'wait=10, code="500"; foo')).status).toBe(500);
});

test('rejects an undeclared status, and lists the declared ones', async () => {
  const response = await ask('/rest/v1/server', 'code=418');
  expect([response.status, await response.json()]).toEqual([
    400,
    {
      error: 'invalid_request',
      error_description: 'getServer does not declare status 418. It declares 406, 429, 500, 503',
    },
  ]);
});

test.each(['code', 'code=', 'code=abc', 'code=4040'])('%s is no status', async (prefer) => {
  const response = await ask('/rest/v1/server', prefer);
  expect([response.status, await response.json()]).toEqual([
    400,
    { error: 'invalid_request', error_description: 'Prefer: code must be a status of three digits' },
  ]);
});

test('a successful status has no effect', async () => {
  for (const prefer of ['code=200', 'respond-async', 'xcode=500', 'foo; code=500', 'foo="a, code=500"']) {
    expect((await ask('/rest/v1/server', prefer)).status).toBe(200);
  }
});
