import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const barcode = (query: string, signer = staticClient) =>
  call(sandbox, signer, `/rest/v1/wallet/barcode?${query}`);

test('the barcode of a wallet finds the wallet', async () => {
  const { body } = await barcode('phone=48600000102');
  const found = await call(sandbox, exampleClient, `/rest/v1/wallet?barcode=${String(body['barcode'])}`);
  expect(found.body).toMatchObject({ id: 14503 });
});

test('shows the barcode only to its owner', async () => {
  const ona = await tokenFor(sandbox, '');
  expect((await barcode('user_id=5101', ona)).body).toEqual({ barcode: '2900000144712' });
  expect((await barcode('user_id=5102', ona)).status).toBe(403);
  expect((await barcode('user_id=5101', exampleClient)).status).toBe(403);
});
