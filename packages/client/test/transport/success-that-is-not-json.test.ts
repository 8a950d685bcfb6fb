import { expect, test } from 'vitest';
import { ApiError } from '../../src/index.ts';
import { failureOf, walletAnswering } from '../support/wallet-answering.ts';

test.for(['text/html', 'application/json'])(
  'a page sent as %s with status 200 is an error',
  async (contentType) => {
    const { wallet } = walletAnswering(
      () => new Response('<html>Log in to this network</html>', { headers: { 'content-type': contentType } }),
    );
    const error = await failureOf(wallet.getServer());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, retryable: false });
  },
);
