import { expect, test } from 'vitest';
import { ApiError } from '../../src/index.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

test.for(['text/html', 'application/json'])(
  'rejects a page with status 200 and the type %s',
  async (contentType) => {
    const { wallet } = walletResponding(
      () => new Response('<html>Log in to this network</html>', { headers: { 'content-type': contentType } }),
    );
    const error = await failureOf(wallet.getServer());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, retryable: false });
  },
);
