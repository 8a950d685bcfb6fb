import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { frozenSandbox, staticClient } from '../../support/caller.ts';

const now = 1_769_860_800;
const sandbox = frozenSandbox({ signingNow: () => now * 1000 });
const url = `${sandbox.origin}/rest/v1/user/5101`;

/** Signs for a time and sends; gives the status and the error's description. */
async function responseTo(timestamp: number, nonce: string): Promise<string> {
  const { header } = await signMac({ ...staticClient, method: 'GET', url, timestamp, nonce });
  const response = await sandbox.fetch(url, { headers: { authorization: header } });
  const { error_description: description = '' } = (await response.json()) as Record<string, string>;
  return `${response.status} ${description}`.trim();
}

test('a wrong clock rejects right signatures, is returned by getServer, and accepts signatures with its time', async () => {
  await sandbox.faults.add({ clockSeconds: -3_600 });
  expect(await responseTo(now, 'a')).toBe('401 Timestamp is in future');
  const { time } = (await (await sandbox.fetch('/rest/v1/server')).json()) as { time: number };
  expect(time).toBe(now - 3_600);
  expect(await responseTo(time, 'b')).toBe('200');
  expect(await responseTo(time, 'b')).toBe('401 The nonce was used before');
});

test('a temporarily wrong clock removes no nonces', async () => {
  await sandbox.faults.clear();
  expect(await responseTo(now, 'kept')).toBe('200');
  const id = await sandbox.faults.add({ clockSeconds: 86_400 });
  expect(await responseTo(now + 86_400, 'other')).toBe('200');
  await sandbox.faults.remove(id);
  expect(await responseTo(now, 'kept')).toBe('401 The nonce was used before');
});
