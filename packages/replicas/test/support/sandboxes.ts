import { createOAuth, createWallet, memoryTokenStore, type Wallet } from '@litas/client';
import { createSandbox, type Sandbox, type SandboxOptions, seededClients } from '@litas/sandbox';
import { openPostgresStore } from '@litas/sandbox/postgres';
import type { Store } from '@litas/sandbox/store';

/** The first seeded user, and her default wallet. */
export const person = { username: 'ona@example.org', password: 'correct-horse-9', walletId: 14471 };

/** A sandbox in this process with a store in PostgreSQL. */
export interface SharedSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly store: Store;
}

/** Creates a sandbox that shares a database with others. */
export async function sharedSandbox(url: string, options: SandboxOptions = {}): Promise<SharedSandbox> {
  const store = await openPostgresStore(url);
  return {
    store,
    sandbox: createSandbox({ ...options, store }),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

/** Options of a client that calls a sandbox. */
const optionsFor = ({ fetch, origin }: Pick<Sandbox, 'fetch' | 'origin'>) => ({
  client: seededClients.example,
  baseUrl: origin,
  fetch,
});

/** Logs the first user in, and returns her wallet client. */
export async function logIn(sandbox: Pick<Sandbox, 'fetch' | 'origin'>): Promise<Wallet> {
  const token = memoryTokenStore();
  const { username, password } = person;
  await createOAuth({ ...optionsFor(sandbox), token }).logIn({
    username,
    password,
    scopes: ['email', 'balance', 'statements', 'wallet_list', 'manage_account'],
  });
  return createWallet({ ...optionsFor(sandbox), token, retry: false });
}
