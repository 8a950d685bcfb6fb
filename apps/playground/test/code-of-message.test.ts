import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { exampleClient } from '../src/credentials.ts';
import { codeOfMessage } from '../src/journal/code-of-message.ts';

async function registered() {
  const { origin, fetch, messages, journal } = createSandbox();
  const wallet = createWallet({ client: exampleClient, baseUrl: origin, fetch, retry: false });
  const contacts = { phone: '37060987199', email: 'new@example.org' };
  const credentials = { type: 'main-password', password: 'quiet-meadow-31' } as const;
  const { id: userId } = await wallet.registerUser({ ...contacts, locale: 'lt', credentials });
  const message = async (kind: 'sms' | 'email') => (await messages({ kind }))[0] ?? expect.unreachable();
  return { wallet, userId, message, requests: () => journal.find() };
}

test('a code is open until it is used', async () => {
  const { wallet, userId, message, requests } = await registered();
  const sms = await message('sms');
  const email = await message('email');
  expect(codeOfMessage(sms, requests())).toEqual({ purpose: 'phone', state: 'open' });
  await wallet.confirmPhone({ userId, code: '000000' }).catch(() => undefined);
  expect(codeOfMessage(sms, requests())).toEqual({ purpose: 'phone', state: 'open' });
  await wallet.confirmPhone({ userId, code: sms.code ?? '' });
  expect(codeOfMessage(sms, requests())).toEqual({ purpose: 'phone', state: 'used', endedBy: 3 });
  expect(codeOfMessage(email, requests())).toEqual({ purpose: 'email', state: 'open' });
});

test('a code is replaced by a newer one, and ends after five wrong attempts', async () => {
  const { wallet, userId, message, requests } = await registered();
  const first = await message('email');
  await wallet.assignEmail({ userId, email: 'other@example.org' });
  expect(codeOfMessage(first, requests())).toMatchObject({ state: 'replaced', endedBy: 2 });
  const sms = await message('sms');
  for (let attempt = 0; attempt < 5; attempt += 1)
    await wallet.confirmPhone({ userId, code: 'wrong' }).catch(() => undefined);
  expect(codeOfMessage(sms, requests())).toMatchObject({ state: 'worthless', endedBy: 7 });
});

test('a code that resets a password is for setUserPassword', async () => {
  const { wallet, userId, message, requests } = await registered();
  await wallet.confirmPhone({ userId, code: (await message('sms')).code ?? '' });
  await wallet.startPasswordReset({ phone: '37060987199' });
  expect(codeOfMessage(await message('sms'), requests())).toEqual({ purpose: 'password', state: 'open' });
});
