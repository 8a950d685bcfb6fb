import { encodeExt, hashBody } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { otherKeys, explainUnknownId } from '../../../src/auth/access/mixed-up-credentials.ts';
import { explainBodyHash } from '../../../src/auth/mac/explain/body-hash.ts';
import { elementChanges } from '../../../src/auth/mac/explain/element-changes.ts';
import { explainTimestamp } from '../../../src/auth/mac/explain/mistake.ts';
import { exampleClient } from '../../../src/seed/clients.ts';
import type { TokenRecord } from '../../../src/state/records.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';

const now = 1_769_860_800;
const day = 86_400;
const hour = 3_600;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['milliseconds, a day ahead', (now + day) * 1e3, 'time_in_milliseconds'],
  ['milliseconds, a second more than a day ahead', (now + day + 1) * 1e3, 'clock_off'],
  ['milliseconds, a day behind', (now - day) * 1e3, 'time_in_milliseconds'],
  ['milliseconds, a second more than a day behind', (now - day - 1) * 1e3, 'clock_off'],
  ['nanoseconds', now * 1e9, 'time_in_milliseconds'],
  ['the furthest time zone', now + 14 * hour, 'local_time'],
  ['a second beyond the furthest time zone', now + 14 * hour + 1, 'clock_off'],
  ['an hour and the tolerance', now + hour + 30, 'local_time'],
  ['an hour and a second more than the tolerance', now + hour + 31, 'clock_off'],
  ['an hour without the tolerance', now - hour + 30, 'local_time'],
  ['an hour without a second more than the tolerance', now - hour + 31, 'clock_off'],
  ['no offset of a time zone', now + 20, 'clock_off'],
])('a timestamp in %s: %s is %s', (_, timestamp, mistake) => {
  expect(explainTimestamp(timestamp, now, 300).mistakes).toEqual([mistake]);
});

test.each([
  [16_383, 'body_reserialized'],
  [16_384, 'body_reserialized'],
  [16_385, 'other_body_hashed'],
])('a body of %i bytes that was changed after it was hashed is explained as %s', async (length, mistake) => {
  const body = `"${'x'.repeat(length - 2)}"`;
  const { mistakes } = await explainBodyHash(await hashBody(`${body}\n`), bytes(body), 'application/json');
  expect(mistakes).toEqual([mistake]);
});

test.each([
  [65_535, true],
  [65_536, true],
  [65_537, false],
])('tries a body of %i bytes as the signed element: %s', (length, tried) => {
  const body = bytes('x'.repeat(length));
  const elements = { timestamp: '1', nonce: 'n', method: 'PUT', target: '/', host: 'a', port: '80' };
  const changes = elementChanges(
    { ...elements, ext: encodeExt({}, 'aGFzaA==') },
    { method: 'PUT', origin: 'http://a', target: '/', headers: {}, body },
  );
  const signed = changes.some(({ mistake, value }) => mistake === 'body_signed' && value.length === length);
  expect(signed).toBe(tried);
});

test.each([
  ['b=1&a=2&a=1', 'a=2&a=1&b=1'],
  ['b=1&a=1&a=2', 'a=1&a=2&b=1'],
])('sorting a form keeps the order of equal names: %s is hashed as %s', async (sent, hashed) => {
  const type = 'application/x-www-form-urlencoded';
  const { mistakes } = await explainBodyHash(await hashBody(hashed), bytes(sent), type);
  expect(mistakes).toEqual(['body_reserialized']);
});

const token = (number: number): TokenRecord => ({
  id: `token ${number}`,
  key: `key ${number}`,
  refreshToken: `refresh ${number}`,
  clientId: exampleClient.id,
  userId: 5101,
  scopes: [],
  grantedScopes: [],
  grantId: 'grant',
  expiresAt: 1,
  refreshExpiresAt: 1,
  status: 'active',
});

test('the keys of the eight newest tokens are tried in the place of a client key', async () => {
  await inSeededWorld((world) => {
    for (let number = 1; number <= 9; number++) world.tokens.put(token(number));
    const keys = otherKeys(world, { kind: 'client', client: exampleClient });
    const tried = keys.filter(({ mistake }) => mistake === 'token_key_for_client').map(({ key }) => key);
    expect(tried).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((number) => `key ${number}`));
  });
});

test('the keys of eight other clients are tried', async () => {
  await inSeededWorld((world) => {
    for (let number = 1; number <= 9; number++)
      world.clients.put({ ...exampleClient, id: `client ${number}`, key: `key ${number}` });
    const keys = otherKeys(world, { kind: 'client', client: exampleClient });
    // One of them is seeded.
    expect(keys.filter(({ mistake }) => mistake === 'key_of_other_client')).toHaveLength(8);
    expect(keys.map(({ key }) => key)).toContain('key 7');
    expect(keys.map(({ key }) => key)).not.toContain('key 8');
  });
});

test('searches the hundred newest tokens for a key that was sent as the id', async () => {
  await inSeededWorld((world) => {
    for (let number = 0; number <= 100; number++) world.tokens.put(token(number));
    const mistakesOf = (id: string) => explainUnknownId(world, id, undefined).mistakes;
    expect(mistakesOf('key 1')).toEqual(['id_and_key_swapped']);
    expect(mistakesOf('key 0')).toEqual(['id_unknown']);
  });
});

test('tries the keys of tokens of the client itself only', async () => {
  await inSeededWorld((world) => {
    world.tokens.put(token(1));
    world.tokens.put({ ...token(2), clientId: 'another client' });
    const keys = otherKeys(world, { kind: 'client', client: exampleClient });
    expect(keys.filter(({ mistake }) => mistake === 'token_key_for_client').map(({ key }) => key)).toEqual([
      'key 1',
    ]);
  });
});

test.each([400, -400])(
  'an error for a timestamp that is off by %i seconds contains that number',
  (seconds) => {
    expect(explainTimestamp(now + seconds, now, 300)).toMatchObject({
      server_time: now,
      seconds_ahead: seconds,
    });
  },
);
