import { formatMacHeader, signMac } from '@litas/client/mac';
import { explainSignature } from '@litas/sandbox/explain';
import { expect, test } from 'vitest';

const id = 'wkVd93h2uS';
const key = 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU';
const url = 'https://wallet.paysera.com/rest/v1/wallet/14471/statements?limit=5&currency=EUR';
const signed = (signedUrl: string) => signMac({ id, key, method: 'GET', url: signedUrl });

test('explains a valid signature at any time', async () => {
  const { header: authorization, normalized } = await signed(url);
  const explanation = await explainSignature({ method: 'get', url, authorization, key });
  expect(explanation).toMatchObject({ valid: true, mistakes: [], expectedString: normalized });
  expect(authorization).toContain(`mac="${explanation.expectedMac}"`);
});

test('names the mistake and the signed string', async () => {
  const { header: authorization, normalized } = await signed(url.replace(/\?.*/, ''));
  expect(await explainSignature({ method: 'GET', url, authorization, key })).toMatchObject({
    valid: false,
    description: 'Invalid MAC',
    mistakes: ['query_left_out'],
    signedString: normalized,
  });
});

test('checks the clock only when the time of the server is given', async () => {
  const { header: authorization } = await signed(url);
  const late = await explainSignature({ method: 'GET', url, authorization, key, now: 4_000_000_000 });
  expect(late).toMatchObject({ valid: false, mistakes: ['clock_off'] });
});

test('names the required ext when the body hash is missing', async () => {
  const { header: authorization } = await signMac({ id, key, method: 'PUT', url });
  const explanation = await explainSignature({ method: 'PUT', url, authorization, key, body: '{}' });
  expect(explanation).toMatchObject({ valid: false, mistakes: ['body_not_hashed'] });
  expect(explanation.expectedExt).toMatch(/^body_hash=/);
});

test('a header that cannot be read is no error, and the key is never in the explanation', async () => {
  const authorization = 'Bearer abc';
  const explanation = await explainSignature({ method: 'GET', url, authorization, key });
  expect(explanation).toMatchObject({
    valid: false,
    mistakes: ['other_scheme'],
    description: 'The Authorization header does not use the MAC scheme',
  });
  expect(explanation.expectedString).toBeUndefined();
  const wrong = formatMacHeader({ id, timestamp: '1', nonce: 'n', mac: 'c2lnbmVk', ext: '' });
  expect(
    JSON.stringify(await explainSignature({ method: 'GET', url, authorization: wrong, key })),
  ).not.toContain(key);
});
