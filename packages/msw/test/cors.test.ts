import { expect, test } from 'vitest';
import { handlers, override, rateLimited } from '../src/index.ts';
import { listen } from './listen.ts';

const server = listen(...handlers());
const url = 'https://wallet.paysera.com/rest/v1/server';

test.each(['null', 'https://shop.example', 'http://localhost:3000'])(
  'a page of the origin %s may read every response',
  async (origin) => {
    const responses = [await fetch(url, { headers: { origin } })];
    server.use(override.getServer.error(500, 'internal_error'));
    responses.push(await fetch(url, { headers: { origin } }));
    server.use(rateLimited());
    responses.push(await fetch(url, { headers: { origin } }));
    expect(responses.map(({ status }) => status)).toEqual([200, 500, 429]);
    for (const { headers } of responses) {
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-expose-headers')).toContain('paysera-correlation-id');
    }
  },
);

test('a preflight allows the method and the headers that it asks for', async () => {
  const { status, headers } = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'null',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,x-of-the-test',
    },
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-methods')).toContain('PUT');
  expect(headers.get('access-control-allow-headers')).toBe('authorization,x-of-the-test');
});

test('no other page may read the consent page', async () => {
  const page = await fetch('https://www.paysera.com/frontend/en/oauth', { headers: { origin: 'null' } });
  expect(page.headers.has('access-control-allow-origin')).toBe(false);
});
