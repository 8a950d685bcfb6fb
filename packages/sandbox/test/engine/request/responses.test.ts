import { expect, test } from 'vitest';
import { buildRouter } from '../../../src/engine/request/routes.ts';
import { createSandbox, type LogEvent, type PlainRequest } from '../../../src/index.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { handleOver, storeAt } from '../../support/engine.ts';

const request: PlainRequest = {
  method: 'GET',
  origin: 'http://127.0.0.1:4010',
  target: '/rest/v1/server?secret=1',
  headers: {},
  body: new Uint8Array(),
};

test('JSON responses have exactly this content type', async () => {
  const { headers } = await frozenSandbox().handle(request);
  expect(headers['content-type']).toBe('application/json');
});

test('every response has a correlation id of its own, the same ones for the same seed', async () => {
  const idsOf = async (seed: number) => {
    const sandbox = createSandbox({ seed });
    const responses = [];
    for (const target of ['/rest/v1/server', '/nowhere', '/rest/v1/user/me']) {
      responses.push(await sandbox.handle({ ...request, target }));
    }
    return responses.map(({ headers }) => headers['paysera-correlation-id']);
  };
  const ids = await idsOf(1);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/);
  expect(await idsOf(1)).toEqual(ids);
  expect(await idsOf(2)).not.toEqual(ids);
});

test('a defect gets status 500 and is logged, and its message is not sent', async () => {
  const events: LogEvent[] = [];
  const defect = new Error('a detail of the inside');
  const handle = handleOver(storeAt(0), 0, {
    router: buildRouter([
      {
        id: 'broken',
        access: 'everyone',
        method: 'GET',
        path: '/broken',
        respond: () => Promise.reject(defect),
      },
    ]),
    log: (event) => events.push(event),
  });
  const { status, headers, body } = await handle({ ...request, target: '/broken' });
  expect([status, JSON.parse(String(body))]).toEqual([
    500,
    { error: 'internal_error', error_description: 'Internal error of the sandbox' },
  ]);
  const correlationId = headers['paysera-correlation-id'];
  expect(events).toEqual([
    { kind: 'failure', error: defect, correlationId },
    {
      kind: 'request',
      world: 'default',
      method: 'GET',
      path: '/broken',
      signer: { kind: 'none' },
      status: 500,
      error: 'internal_error',
      description: 'Internal error of the sandbox',
      correlationId,
    },
  ]);
});

test('the log contains no query, header or body', async () => {
  const events: LogEvent[] = [];
  const sandbox = frozenSandbox({ log: (event) => events.push(event) });
  await call(sandbox, staticClient, '/rest/v1/wallet/14471/statements?text=private');
  expect(JSON.stringify(events)).not.toMatch(/private|MAC|nonce/);
  expect(events).toMatchObject([{ kind: 'request', path: '/rest/v1/wallet/14471/statements', status: 200 }]);
});

test('a log that throws costs no response', async () => {
  const sandbox = createSandbox({
    log: () => {
      throw new Error('disk full');
    },
  });
  expect((await sandbox.handle(request)).status).toBe(200);
});

test('rejects an invalid origin', async () => {
  expect((await frozenSandbox().handle({ ...request, origin: 'http://a b' })).status).toBe(400);
});
