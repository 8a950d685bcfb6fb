import { expect, test } from 'vitest';
import { hashBody } from '../../src/mac/index.ts';
import { client, signatureOf, token, walletRespondingJson } from '../support/wallet-responding.ts';

const ext = { project_id: 4711, location_id: '82' };

test('signs project and location with every call', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { token, ext } });
  await wallet.getWalletBalance({ walletId: 'me' });
  expect(signatureOf(requests[0]).ext).toBe('project_id=4711&location_id=82');
});

test('adds them after the body hash', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client, ext } });
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' });
  const hash = encodeURIComponent(await hashBody('grant_type=refresh_token&refresh_token=a'));
  expect(signatureOf(requests[0]).ext).toBe(`body_hash=${hash}&project_id=4711&location_id=82`);
});
