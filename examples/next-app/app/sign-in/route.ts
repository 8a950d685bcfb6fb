import { authorizationUrl, createState } from '@litas/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cookieOptions, redirectUri, scopes, stateCookie } from '../../lib/wallet.ts';

/** Sends the user to the consent page. */
export async function GET(): Promise<never> {
  const state = createState();
  const jar = await cookies();
  // A browser keeps the last five attempts, and sends the oldest ones first.
  const attempts = jar.getAll().filter(({ name }) => name.startsWith('state-'));
  for (const { name } of attempts.slice(0, -4)) jar.delete(name);
  jar.set(stateCookie(state), state, { ...cookieOptions(), maxAge: 900 });
  const { WALLET_ID: clientId = '', API_URL: baseUrl } = process.env;
  redirect(authorizationUrl({ clientId, redirectUri: redirectUri(), scopes, state, baseUrl }));
}
