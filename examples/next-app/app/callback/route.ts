import { createOAuth, parseRedirect, userMessage, WalletError } from '@litas/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { addSession, removeSession } from '../../lib/sessions.ts';
import { cookieOptions, redirectUri, stateCookie, walletOptions } from '../../lib/wallet.ts';

/** Exchanges the code for a token, and starts a session under a new id. */
export async function GET(request: NextRequest): Promise<never> {
  const jar = await cookies();
  const name = stateCookie(request.nextUrl.searchParams.get('state') ?? '');
  const state = jar.get(name)?.value;
  jar.delete(name);
  const { session, token } = addSession();
  try {
    const { code } = parseRedirect(request.url, { state });
    await createOAuth(walletOptions(token)).exchangeCode({ code, redirectUri: redirectUri() });
  } catch (error) {
    removeSession(session);
    // Errors of the client contain no secrets and no personal data.
    console.error(error instanceof WalletError ? error.message : error);
    redirect(`/?${new URLSearchParams({ message: userMessage(error) })}`);
  }
  removeSession(jar.get('session')?.value);
  jar.set('session', session, cookieOptions());
  redirect('/');
}
