import { expect, test } from 'vitest';
import { postMessage } from '../../../src/domain/confirmation/outbox.ts';
import type { Message } from '../../../src/index.ts';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';
import { newWorlds } from '../../support/new-worlds.ts';
import { tokenOf } from '../../support/people.ts';

/** A sandbox in which Ona and Mantas were sent something. */
async function busySandbox() {
  const sandbox = frozenSandbox();
  const send = async (person: 'ona' | 'mantas', part: string, json: object) =>
    call(sandbox, await tokenOf(sandbox, person), `/rest/v1/user/me/${part}`, { method: 'POST', json });
  await send('ona', 'email', { email: 'New@example.org' });
  await sandbox.clock.advance(5);
  await send('ona', 'phone', { phone: '37060000777' });
  await send('mantas', 'phone', { phone: '37060000778' });
  return sandbox;
}

test('lists the newest first, with the purposes of their codes', async () => {
  const messages = await (await busySandbox()).messages();
  expect(messages.map(({ id, recipient, sentAt, purpose }) => [id, recipient, sentAt, purpose])).toEqual([
    [3, '37060000778', 1_769_860_805, 'phone'],
    [2, '37060000777', 1_769_860_805, 'phone'],
    [1, 'New@example.org', 1_769_860_800, 'email'],
  ]);
});

test('filters by user, recipient and kind, by request as by method', async () => {
  const sandbox = await busySandbox();
  for (const [filter, expected] of [
    [{}, [3, 2, 1]],
    [{ user: 5101 }, [2, 1]],
    [{ user: 5101, kind: 'sms' }, [2]],
    [{ kind: 'email' }, [1]],
    [{ recipient: 'new@EXAMPLE.org' }, [1]],
    [{ recipient: '37060000778', user: 5101 }, []],
  ] as const) {
    const messages = await sandbox.messages(filter);
    expect(messages.map(({ id }) => id)).toEqual(expected);
    const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
    const response = await sandbox.fetch(`/__sandbox/messages?${query}`);
    expect((await response.json()) as object).toEqual({ messages });
  }
});

test('rejects an unknown or invalid filter', async () => {
  const sandbox = frozenSandbox();
  for (const query of ['recipent=1', 'user=ona', 'kind=letter', 'user=0']) {
    const response = await sandbox.fetch(`/__sandbox/messages?${query}`);
    const body = (await response.json()) as { error_properties: object };
    expect([response.status, Object.keys(body.error_properties)]).toEqual([400, [query.split('=')[0]]]);
  }
});

test('a link template is filled wherever it has a place for the code', async () => {
  const sandbox = frozenSandbox();
  const linkOf = async (email_link?: string): Promise<Message | undefined> => {
    const json = {
      email: 'rasa@example.org',
      ...(email_link !== undefined && { parameters: { email_link } }),
    };
    await call(sandbox, await tokenOf(sandbox, 'mantas'), '/rest/v1/user/me/email', { method: 'POST', json });
    return (await sandbox.messages())[0];
  };
  const filled = await linkOf('shop://c/{code}?code=%7bcode%7D&$&');
  expect(filled?.link).toBe(`shop://c/${filled?.code}?code=${filled?.code}&$&`);
  expect(filled?.text).toContain(filled?.link ?? 'none');
  expect((await linkOf('https://shop.example/'))?.link).toBe('https://shop.example/');
  expect(await linkOf()).not.toHaveProperty('link');
});

test("speaks the user's language", async () => {
  const sandbox = frozenSandbox();
  const register = async (email: string, locale: string) => {
    await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json: { email, locale } });
    const [message] = await sandbox.messages();
    return [message?.subject, message?.text];
  };
  const codeSentence = expect.stringMatching(/^Jūsų kodas – [A-Z\d]{8}\. /) as string;
  expect(await register('a@example.org', 'lt')).toEqual([
    'Patvirtinkite savo el. pašto adresą',
    codeSentence,
  ]);
  expect(await register('b@example.org', 'pl')).toEqual([
    'Confirm your email address',
    expect.stringMatching(/^Your code is [A-Z\d]{8}\. It is valid for 10 minutes\./) as string,
  ]);
});

test('keeps a thousand messages, and removes the oldest', async () => {
  await newWorlds()((world) => {
    const message = { kind: 'sms', recipient: '37060000101', userId: 5101, sentAt: 1, text: '' } as const;
    for (let count = 0; count < 1_002; count++) postMessage(world, message);
    const ids = world.messages.list().map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([1_000, 3, 1_002]);
  });
});

test('reset empties it', async () => {
  const sandbox = await busySandbox();
  await sandbox.reset();
  expect(await sandbox.messages()).toEqual([]);
});
