import { createWallet, type TokenStore } from '@litas/client';
import { cookies } from 'next/headers';
import { findTokens } from './sessions.ts';

/** What the app asks users for. */
export const scopes = ['email', 'balance', 'statements'] as const;

/** Options of every wallet, from the environment. Without API_URL they are for the real API. */
export const walletOptions = (token: TokenStore) => {
  const { WALLET_ID: id = '', WALLET_KEY: key = '', API_URL: baseUrl } = process.env;
  return { client: { id, key }, baseUrl, token, scopes };
};

/** Where the consent page redirects to. */
export const redirectUri = (): string => `${process.env['ORIGIN'] ?? 'http://127.0.0.1:3000'}/callback`;

/** The wallet of the user who has signed in; `undefined` when there is none. */
export async function currentWallet() {
  const token = findTokens((await cookies()).get('session')?.value);
  return token && createWallet(walletOptions(token));
}

/** The name of the cookie that keeps the state of an attempt to sign in. Two tabs each have their own. */
export const stateCookie = (state: string): string => `state-${/^\w{8}/.exec(state)?.[0] ?? ''}`;

/** Options of the cookies. Scripts cannot read them, and forms of other sites do not send them. */
export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: redirectUri().startsWith('https:'),
  path: '/',
});
