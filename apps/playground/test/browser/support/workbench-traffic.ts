import { createWallet, tokenFrom } from '@litas/client';
import { exampleClient, examplePeople, staticReader } from '../../../src/credentials.ts';

/** Text that would become an element, or run, wherever it is shown as HTML. */
export const markup = `<img src=x onerror="globalThis.pwned=1"><b>bold</b>{{1+1}}`;

/**
 * Sends requests of other programs to a sandbox, so that every screen has something to show: calls of a client and of a user, a wrong
 * signature, an unsigned request, messages, and texts with markup wherever the API takes a text.
 *
 * @param url - Address of the sandbox.
 */
export async function sendTraffic(url: string): Promise<void> {
  const options = { client: exampleClient, baseUrl: url, retry: false } as const;
  const [{ username, password }] = examplePeople;
  const client = createWallet(options);
  const scope = ['manage_account', 'wallet_list', 'email'] as const;
  const login = { grant_type: 'password', username, password, scope: [...scope] } as const;
  const token = tokenFrom(await client.createToken(login));
  const wallet = createWallet({ ...options, token });
  await wallet.updateWalletDescription({ walletId: 'me', description: markup });
  await wallet.getUser({ userId: 'me' });
  await client
    .registerUser({
      locale: 'en',
      credentials: { type: 'email', email: 'new@example.org' },
      parameters: { email: { link_template: `https://example.org/${encodeURIComponent(markup)}#code` } },
    } as never)
    .catch(() => undefined);
  await wallet.findUser({ email: markup }).catch(() => undefined);
  const wrong = createWallet({ ...options, client: { ...staticReader, key: markup } });
  await wrong.getWallet({ walletId: 14471 }).catch(() => undefined);
  const path = `/rest/v1/user/${encodeURIComponent(markup)}?${new URLSearchParams({ [markup]: markup })}`;
  await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': markup, 'accept-language': markup },
    body: JSON.stringify({ [markup]: markup }),
  });
}
