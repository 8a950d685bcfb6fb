import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

const client = { id: 'staticReader1', key: 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu' };

/** A function for a serverless platform: it handles one request. */
export const handler = createSandbox().fetch;

// Not awaited at the top level, which a bundle in CommonJS cannot have.
void main();

async function main() {
  const server = await serve(createSandbox(), { port: 0 });
  const served = await createWallet({ client, baseUrl: server.url }).getWallet({ walletId: 14471 });
  const handled = await createWallet({ client, fetch: handler }).getWallet({ walletId: 14471 });
  console.log(served.account.number, handled.account.number);
  await server.close();
}
