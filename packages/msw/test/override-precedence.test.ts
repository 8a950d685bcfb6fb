import { getResponse, type HttpHandler } from 'msw';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';
import { operations } from './description.ts';
import { listen } from './listen.ts';

const server = listen();
const origin = 'https://wallet.paysera.com';

const requestOf = ({ method, path }: { method: string; path: string }): Request =>
  new Request(`${origin}${path.replaceAll(/\{\w+\}/g, '1')}`, { method });

test.each(operations)(
  '$operationId: its override does not respond to requests of other operations',
  async (own) => {
    // Each operation has overrides of its own types; here all respond with an error.
    const { error } = override[own.operationId as keyof typeof override] as {
      error: (status: number, code: string) => HttpHandler;
    };
    const handler = error(500, 'internal_error');
    const isSettled: string[] = [];
    for (const each of operations) {
      if (await getResponse([handler], requestOf(each))) isSettled.push(each.operationId);
    }
    expect(isSettled).toEqual([own.operationId]);
  },
);

test("another operation's request does not use up an override that responds once", async () => {
  server.use(override.findWalletBarcode.error(404, 'not_found'));
  server.use(override.getWallet.error(403, 'forbidden', { once: true }));
  const statuses = [];
  for (const path of ['/rest/v1/wallet/barcode', '/rest/v1/wallet/1']) {
    statuses.push((await fetch(`${origin}${path}`)).status);
  }
  expect(statuses).toEqual([404, 403]);
});
