'use server';

import { createOAuth } from '@litas/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { findTokens, removeSession } from '../lib/sessions.ts';
import { walletOptions } from '../lib/wallet.ts';

/** Signs the user out, and revokes the token. */
export async function signOut(): Promise<never> {
  const jar = await cookies();
  const session = jar.get('session')?.value;
  const token = findTokens(session);
  removeSession(session);
  jar.delete('session');
  // The user has signed out here, even if the API cannot be reached.
  if (token)
    await createOAuth(walletOptions(token))
      .revoke()
      .catch(() => undefined);
  redirect('/');
}
