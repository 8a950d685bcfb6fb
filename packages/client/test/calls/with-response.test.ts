import { expect, test } from 'vitest';
import { failureOf, walletAnswering, walletAnsweringJson } from '../support/wallet-answering.ts';

test('status, headers, correlation id and body come in one', async () => {
  const { wallet, requests } = walletAnsweringJson(
    { id: 7 },
    { status: 201, headers: { 'paysera-correlation-id': '5f2c-77', etag: '"a"' } },
  );
  const { data, status, headers, correlationId } = await wallet.getUser({ userId: 7 }).withResponse();
  expect({ data, status, correlationId }).toEqual({ data: { id: 7 }, status: 201, correlationId: '5f2c-77' });
  expect(headers.get('etag')).toBe('"a"');
  expect(requests).toHaveLength(1);
});

test('the body by itself and the answer in one come of the same request', async () => {
  const { wallet, requests } = walletAnsweringJson({ id: 7 });
  const call = wallet.getUser({ userId: 7 });
  const [user, { data }] = await Promise.all([call, call.withResponse()]);
  expect(user).toBe(data);
  expect(requests).toHaveLength(1);
});

test('an answer without a correlation id has none', async () => {
  const { wallet } = walletAnsweringJson({ time: 7 });
  expect((await wallet.getServer().withResponse()).correlationId).toBeUndefined();
});

test('an empty answer has no data', async () => {
  const { wallet } = walletAnswering(() => new Response(null, { status: 204 }));
  expect(await wallet.getServer().withResponse()).toMatchObject({ data: undefined, status: 204 });
});

test('a failure is the same either way, and needs to be heard once only', async () => {
  const { wallet } = walletAnswering(() => Response.json({ error: 'forbidden' }, { status: 403 }));
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

test('of a call that was repeated it is the answer that came in the end', async () => {
  let calls = 0;
  const { wallet } = walletAnswering(
    () => {
      calls += 1;
      return calls === 1 ? new Response(null, { status: 503 }) : Response.json({ time: 7 });
    },
    { retry: { baseDelayMs: 0 } },
  );
  expect(await wallet.getServer().withResponse()).toMatchObject({ status: 200, data: { time: 7 } });
});
