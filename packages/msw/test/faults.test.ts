import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { listen } from './listen.ts';

const sandbox = createSandbox();
listen(...handlers({ sandbox }));
const url = 'https://wallet.paysera.com/rest/v1/server';

test('a lost response rejects like a network error', async () => {
  for (const connection of ['drop', 'lose'] as const) {
    await sandbox.faults.add({ connection, count: 1 });
    await expect(fetch(url)).rejects.toThrow(TypeError);
    expect((await fetch(url)).status).toBe(200);
  }
});

test('a cut response cannot be read', async () => {
  await sandbox.faults.add({ connection: 'cut', count: 1 });
  const response = await fetch(url);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(TypeError);
});

test('headers select a fault and a world', async () => {
  const response = await fetch(url, { headers: { prefer: 'code=429', 'x-sandbox-world': 'mine' } });
  expect(response.status).toBe(429);
  sandbox.world('mine').journal.expectCalled('getServer', { status: 429 });
});
