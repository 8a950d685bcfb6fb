import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { connectChecked, removeWorld } from '../../src/testing/running-sandbox.ts';
import { serveSandbox } from '../events/open-stream.ts';

test('a connection of tests fails at once where nothing responds', async () => {
  await expect(connectChecked('http://127.0.0.1:9', undefined)).rejects.toMatchObject({
    code: 'unreachable',
  });
  const { url } = await serveSandbox();
  expect(await (await connectChecked(url, undefined)).worlds()).toEqual([]);
});

test('an error of the removal counts only for a test that has not failed', async () => {
  const error = new Error('Nothing responds.');
  const world = { ...createSandbox().world('mine'), remove: () => Promise.reject(error) };
  await expect(removeWorld(world, true)).resolves.toBeUndefined();
  await expect(removeWorld(world, false)).rejects.toBe(error);
});
