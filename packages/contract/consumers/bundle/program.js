import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

const client = { id: 'staticReader1', key: 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu' };

/** A function for a serverless platform: it handles one request. */
export const handler = createSandbox().fetch;

void serve(createSandbox(), { port: 0 }).then(async ({ url, close }) => {
  const served = await createWallet({ client, baseUrl: url }).getWallet({ walletId: 14471 });
  const handled = await createWallet({ client, fetch: handler }).getWallet({ walletId: 14471 });
  console.log(served.account.number, handled.account.number);
  await close();
});
