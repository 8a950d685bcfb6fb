import { expect, test } from 'vitest';
import { verifyMac } from '../../../src/auth/mac/verify-mac.ts';
import { MemoryNonces } from '../../../src/state/memory/memory-nonces.ts';
import { exampleClient } from '../../support/caller.ts';

interface Example {
  method: string;
  target: string;
  mac: string;
  timestamp: number;
  host?: string;
  ext?: string;
  body?: string;
}

// The vendor's published examples, all with the same credentials and nonce.
const examples: Example[] = [
  {
    method: 'GET',
    target: '/rest/v1/payment/10145',
    mac: '/qxTA8FOgT0Dd0MHh9k/sUQ3Q38ckx8+S0PBxpIuttY=',
    timestamp: 1343811600,
  },
  {
    method: 'POST',
    target: '/rest/v1/user/1/identification-request',
    mac: 'VP7OZx/ItbyEHGNicOYD115jhOnysZqbDU88SPIaK18=',
    timestamp: 1343811600,
  },
  {
    method: 'POST',
    target: '/wallet/oauth/v1/',
    mac: 'YEIWoGDeREjJNh+IplpTcCLRNASTAMgFqa540igFcaY=',
    timestamp: 1343818800,
    ext: 'body_hash=IftzxAtYliLQx46c2JAPidlHKqck0OXD7KmsHNnSptU%3D',
    body: 'grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&redirect_uri=http%3A%2F%2Flocalhost%2Fabc',
  },
  {
    method: 'GET',
    target: '/wallet/rest/v1/payment/10145',
    mac: 'xTCR/i6LKbhXoo4Fe77ECowrn+Q6uUdX7yxwS/lhDWU=',
    timestamp: 1343818800,
    host: 'www.webtopay.com',
  },
];

test.for(examples)('verifies $method $target', async (example) => {
  const { method, target, mac, timestamp, host = 'wallet.paysera.com', ext, body = '' } = example;
  const attributes = `id="wkVd93h2uS", ts="${timestamp}", nonce="nQnNaSNyubfPErjRO55yaaEYo9YZfKHN", mac="${mac}"`;
  const request = {
    method,
    origin: `https://${host}`,
    target,
    headers: { authorization: `MAC ${attributes}${ext === undefined ? '' : `, ext="${ext}"`}` },
    body: new TextEncoder().encode(body),
  };
  const find = (id: string) => (id === exampleClient.id ? exampleClient : undefined);
  const check = { find, nonces: new MemoryNonces(), now: timestamp, strict: false };
  expect(await verifyMac(request, check)).toBe(exampleClient);
  await expect(verifyMac({ ...request, target: `${target}?` }, check)).rejects.toThrow('Invalid MAC');
});
