import {
  type Credentials,
  createWallet,
  type RequestedScope,
  type Wallet,
  tokenFrom,
  type WalletOptions,
} from '@litas/client';

/** The client that every sandbox knows. */
export const client: Credentials = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };

/** Logs the first person of the world in and makes a wallet of theirs. */
export async function logIn(scope: readonly RequestedScope[], options: WalletOptions = {}): Promise<Wallet> {
  const response = await createWallet({ client, ...options }).createToken({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
    scope,
  });
  return createWallet({ client, token: tokenFrom(response), ...options });
}
