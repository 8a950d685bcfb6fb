import { expect, test } from 'vitest';
import { startSession } from './session.ts';

test('rejects a token that is sent as Bearer', async () => {
  await using session = await startSession();
  const { access_token: token } = await session.logIn('email');
  const url = `${session.server.url}/rest/v1/user/me`;
  const requests = [
    new Request(`${url}?access_token=${token}`),
    new Request(url, { headers: { authorization: `Bearer ${token}` } }),
    new Request(url, { headers: { authorization: `MAC id="${token}"` } }),
  ];
  for (const request of requests) {
    const response = await fetch(request);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'MAC']);
  }
});
