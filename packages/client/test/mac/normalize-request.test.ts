import { expect, test } from 'vitest';
import { normalizeRequest } from '../../src/mac/index.ts';

test('converts the case of method and host, and nothing else', () => {
  const normalized = normalizeRequest({
    timestamp: '1600000000.12',
    nonce: 'a, b=C',
    method: 'post',
    requestUri: '/A?b=%2f',
    host: 'Wallet.Paysera.COM',
    port: 8443,
    ext: 'body_hash=A%2F',
  });
  expect(normalized).toBe(
    '1600000000.12\na, b=C\nPOST\n/A?b=%2f\nwallet.paysera.com\n8443\nbody_hash=A%2F\n',
  );
});
