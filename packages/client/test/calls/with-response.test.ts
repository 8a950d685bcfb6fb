import { expect, test } from 'vitest';
import { failureOf, walletResponding, walletRespondingJson } from '../support/wallet-responding.ts';

test('withResponse returns status, headers, correlation id and data', async () => {
  const { wallet, requests } = walletRespondingJson(
    { id: 7 },
    { status: 201, headers: { 'paysera-correlation-id': '5f2c-77', etag: '"a"' } },
  );
  const { data, status, headers, correlationId } = await wallet.getUser({ userId: 7 }).withResponse();
  expect({ data, status, correlationId }).toEqual({ data: { id: 7 }, status: 201, correlationId: '5f2c-77' });
  expect(headers.get('etag')).toBe('"a"');
  expect(requests).toHaveLength(1);
});

test('await and withResponse use the same request', async () => {
  const { wallet, requests } = walletRespondingJson({ id: 7 });
  const call = wallet.getUser({ userId: 7 });
  const [user, { data }] = await Promise.all([call, call.withResponse()]);
  expect(user).toBe(data);
  expect(requests).toHaveLength(1);
});

test('the correlation id is undefined when the response has none', async () => {
  const { wallet } = walletRespondingJson({ time: 7 });
  expect((await wallet.getServer().withResponse()).correlationId).toBeUndefined();
});

test('an empty response has no data', async () => {
  const { wallet } = walletResponding(() => new Response(null, { status: 204 }));
  expect(await wallet.getServer().withResponse()).toMatchObject({ data: undefined, status: 204 });
});

test('await and withResponse reject with the same error, and one handler is enough', async () => {
  const { wallet } = walletResponding(() => Response.json({ error: 'forbidden' }, { status: 403 }));
  const unheard: unknown[] = [];
  const note = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', note);
  const first = wallet.getUser({ userId: 7 });
  const error = await failureOf(first.withResponse());
  expect(await failureOf(first)).toBe(error);
  await failureOf(wallet.getUser({ userId: 7 }).withResponse());
  await failureOf(wallet.listStatements({ walletId: 7 }).toArray());
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', note);
  expect(unheard).toEqual([]);
});

test('withResponse of a retried call returns the last response', async () => {
  let calls = 0;
  const { wallet } = walletResponding(
    () => {
      calls += 1;
      return calls === 1 ? new Response(null, { status: 503 }) : Response.json({ time: 7 });
    },
    { retry: { baseDelayMs: 0 } },
  );
  expect(await wallet.getServer().withResponse()).toMatchObject({ status: 200, data: { time: 7 } });
});
