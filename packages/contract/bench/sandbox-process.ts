import { fileURLToPath } from 'node:url';
import { createWallet, tokenFrom } from '@litas/client';
import { client, person } from '../src/cases/credentials.ts';
import { impatientClock } from '../src/impatient-clock.ts';
import type { Target } from './signed-load.ts';
import { type ServerProcess, startProcess } from './start-process.ts';

const cli = fileURLToPath(new URL('../../sandbox/bin/litas-sandbox.js', import.meta.url));

/** The requested path: it needs a token, a scope and state. */
export const balancePath = '/rest/v1/wallet/me/balance';

/** Starts the sandbox as its command does. */
export const startSandbox = (...options: readonly string[]): Promise<ServerProcess> =>
  startSandboxWith([], ...options);

/** Starts the sandbox with options of Node.js. */
export const startSandboxWith = (
  nodeOptions: readonly string[],
  ...options: readonly string[]
): Promise<ServerProcess> =>
  startProcess({
    args: (port) => [...nodeOptions, cli, '--port', String(port), ...options],
    readyPath: '/rest/v1/server',
  });

/** Returns a write to the first user's default wallet, with a token for it. */
export async function writeTarget(server: ServerProcess): Promise<Target> {
  const body = JSON.stringify({ description: 'Savings' });
  return { ...(await balanceTarget(server)), path: '/rest/v1/wallet/me', method: 'PUT', body };
}

/** Returns the path of the balance of the first user's default wallet, with a token for it. */
export async function balanceTarget({ url }: ServerProcess, now: () => number = Date.now): Promise<Target> {
  const clock = { ...impatientClock, now };
  const response = await createWallet({ client, baseUrl: url, clock }).createToken({
    grant_type: 'password',
    ...person,
    scope: ['balance', 'manage_account'],
  });
  return { url, path: balancePath, credentials: tokenFrom(response), now };
}
