import { expect, test } from 'vitest';
import { serveMirror } from './raw-http.ts';

test('reports an unexpected error, and responds with 500 without its message', async () => {
  const errors: unknown[] = [];
  const failure = new Error('mac_key u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo');
  await using server = await serveMirror(
    { onError: (error) => errors.push(error) },
    { handle: () => Promise.reject(failure) },
  );
  const response = await fetch(server.url);
  expect(response.status).toBe(500);
  expect(response.headers.has('paysera-correlation-id')).toBe(true);
  expect(await response.json()).toMatchObject({ error: 'internal_server_error' });
  expect(errors).toEqual([failure]);
});

test('a response with invalid headers does not end the server', async () => {
  const errors: unknown[] = [];
  let broken = true;
  await using server = await serveMirror(
    { onError: (error) => errors.push(error) },
    { handle: async () => ({ status: 200, headers: broken ? { 'x-a': 'a\nb' } : {}, body: '' }) },
  );
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  broken = false;
  expect((await fetch(server.url)).status).toBe(200);
  expect(errors).toHaveLength(1);
});
