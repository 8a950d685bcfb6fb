import { authorizationUrl, createState } from '@litas/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cookieOptions, redirectUri, scopes } from '../../lib/wallet.ts';

/** Sends the user to the consent page. */
export async function GET(): Promise<never> {
  const state = createState();
  (await cookies()).set('state', state, { ...cookieOptions(), maxAge: 900 });
  const { WALLET_ID: clientId = '', API_URL: baseUrl } = process.env;
  redirect(authorizationUrl({ clientId, redirectUri: redirectUri(), scopes, state, baseUrl }));
}
