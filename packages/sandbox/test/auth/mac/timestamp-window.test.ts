import { expect, test } from 'vitest';
import { frozenSandbox } from '../../support/caller.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const now = 1_769_860_800;
const sandbox = frozenSandbox({ signingNow: () => now * 1000 + 999 });

async function responseTo(timestamp: string): Promise<[status: number, description: unknown]> {
  const { status, body } = await sandbox.handle(requestOf(await signParts({ timestamp })));
  const { error, error_description: description } = JSON.parse(String(body)) as Record<string, unknown>;
  return [status, status === 200 ? '' : `${String(error)}: ${String(description)}`];
}

test('accepts timestamps up to five minutes away', async () => {
  expect(await responseTo(String(now - 300))).toEqual([200, '']);
  expect(await responseTo(String(now + 300))).toEqual([200, '']);
  expect(await responseTo(`${now + 299}.999`)).toEqual([200, '']);
});

test('rejects other timestamps with the error description that clients compare', async () => {
  const late = [401, 'invalid_timestamp: Timestamp lifetime exceeded'];
  const early = [401, 'invalid_timestamp: Timestamp is in future'];
  expect(await responseTo(String(now - 301))).toEqual(late);
  expect(await responseTo('0')).toEqual(late);
  expect(await responseTo(String(now + 301))).toEqual(early);
  expect(await responseTo(`${now + 300}.001`)).toEqual(early);
  expect(await responseTo(`${now}000`)).toEqual(early);
});

test('checks the timestamp before the MAC', async () => {
  const signed = await signParts({ timestamp: String(now + 999) });
  const { body } = await sandbox.handle(requestOf({ ...signed, mac: 'not a MAC' }));
  expect(JSON.parse(String(body))).toMatchObject({ error: 'invalid_timestamp' });
});

test('getServer returns the signing clock while the world clock is frozen', async () => {
  const { body } = await sandbox.handle({
    method: 'GET',
    origin: sandbox.origin,
    target: '/rest/v1/server',
    headers: {},
    body: new Uint8Array(),
  });
  expect(JSON.parse(String(body))).toEqual({ time: now });
  expect(await sandbox.clock.now()).toEqual(new Date('2026-01-31T12:00:00Z'));
});
