import { createWallet, tokenFrom } from '@litas/client';
import { connectSandbox } from '@litas/sandbox/connect';
import { expect } from 'vitest';
import { exampleClient, examplePeople, staticReader } from '../../../src/credentials.ts';
import { approve } from './approve.ts';

/** Text that would become an element, or run, wherever it is shown as HTML. */
export const markup = `<img src=x onerror="globalThis.pwned=1"><b>bold</b>{{1+1}}`;
/** The same for texts that may not contain spaces. */
const markupWithoutSpaces = `<img/src="x"/onerror="globalThis.pwned=1"><b>bold</b>{{1+1}}`;

/** A client whose title is markup. */
const markupClient = {
  id: 'markupClient',
  key: 'hG5tWq8XnZr3VbLyKd7JfCs2MpAe9RuE',
  title: markup,
  permissions: ['use_oauth_api', 'use_wallet_api', 'give_trusted_user_info'],
} as const;
const redirectUri = `http://127.0.0.1/?${new URLSearchParams({ next: markup })}`;

/**
 * Fills a sandbox, so that every screen has something to show: calls of a client and of a user, a wrong signature, an unsigned request,
 * messages, a grant, authorization requests, a fault rule, and texts with markup wherever the sandbox takes a text.
 *
 * @param url - Address of the sandbox.
 */
export async function sendTraffic(url: string): Promise<void> {
  const sandbox = connectSandbox(url);
  // First, because it clears the journal.
  await sandbox.load({ clients: [markupClient] });
  await sendCalls(url);
  await askForScopes(url);
  // A fault rule takes no text but a code of at most 64 letters and underscores.
  await sandbox.faults.add({
    operations: ['relateCard'],
    status: 409,
    code: 'longest_code_'.repeat(5).slice(0, 64),
  });
  // A screen without data shows no markup, whatever it does with texts.
  expect(await sandbox.messages()).toMatchObject([{ text: expect.stringContaining(markupWithoutSpaces) }]);
  expect(await sandbox.grants()).toMatchObject([{ client: markupClient.id, scopes: ['email_offline'] }]);
  expect((await sandbox.authorizationRequests()).map(({ status }) => status)).toEqual([
    'approved',
    'waiting',
  ]);
}

async function sendCalls(url: string): Promise<void> {
  const options = { client: exampleClient, baseUrl: url, retry: false } as const;
  const [{ username, password, userId }] = examplePeople;
  const client = createWallet(options);
  const scope = ['manage_account', 'wallet_list', 'email'] as const;
  const login = { grant_type: 'password', username, password, scope: [...scope] } as const;
  const token = tokenFrom(await client.createToken(login));
  const wallet = createWallet({ ...options, token });
  await wallet.updateWalletDescription({ walletId: 'me', description: markup });
  await wallet.getUser({ userId: 'me' });
  const registered = await client.registerUser({
    locale: 'en',
    email: 'new@example.org',
    credentials: { type: 'main-password', password: 'lantern-violet-42' },
    parameters: { email_link: `https://example.org/${markupWithoutSpaces}#{code}` },
  });
  expect(registered.id).toBeGreaterThan(0);
  expect(await wallet.findUser({ email: username })).toMatchObject({ id: userId });
  const wrong = createWallet({ ...options, client: { ...staticReader, key: markup } });
  await expect(wrong.getWallet({ walletId: 14471 })).rejects.toMatchObject({ status: 401 });
  const path = `/rest/v1/user/${encodeURIComponent(markup)}?${new URLSearchParams({ [markup]: markup })}`;
  const { status } = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': markup, 'accept-language': markup },
    body: JSON.stringify({ [markup]: markup }),
  });
  expect(status).toBeGreaterThanOrEqual(400);
}

/** Prepares two authorization requests with markup, and approves the first. */
async function askForScopes(url: string): Promise<void> {
  const client = createWallet({ client: markupClient, baseUrl: url, retry: false });
  const request = {
    response_type: 'code',
    client_id: markupClient.id,
    redirect_uri: redirectUri,
    state: markup,
    scope: ['email_offline'],
  } as const;
  const { key } = await client.createSession(request);
  await approve(`${url}/frontend/en/oauth/${key}`);
  await client.createSession(request);
}
