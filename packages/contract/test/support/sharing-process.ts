/**
 * A process that shares a token file with others: waits for a line on standard input, makes one call as the user, and prints its
 * outcome. Arguments: origin of the API, the file, and the kind of the store, `lock`, `replaces` or `plain`.
 */
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createWallet, type Token, type TokenStore, type WalletError } from '@litas/client';
import { client } from '../../src/cases/credentials.ts';

const [baseUrl = '', path = '', kind = 'plain'] = process.argv.slice(2);

const get = async (): Promise<Token> => JSON.parse(await readFile(path, 'utf8')) as Token;
const write = async (token: Token | undefined): Promise<void> => {
  // A slow disk, so that other processes read in the meantime.
  await pause(kind === 'lock' ? 5 : 300);
  await writeFile(`${path}.${process.pid}`, JSON.stringify(token));
  await rename(`${path}.${process.pid}`, path);
};
const stores: Record<string, TokenStore> = {
  plain: { get, set: write },
  replaces: {
    get,
    set: async (token, { replaces } = {}) => {
      if (!replaces || (await get()).id === replaces.id) await write(token);
    },
  },
  lock: {
    get,
    set: write,
    lock: async (work) => {
      for (;;) {
        const lock = await open(`${path}.lock`, 'wx').catch(() => undefined);
        if (lock) {
          try {
            return await work();
          } finally {
            await lock.close();
            await rm(`${path}.lock`);
          }
        }
        await pause(5);
      }
    },
  },
};

const wallet = createWallet({ client, baseUrl, token: stores[kind] });
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const outcome = await wallet.getUser({ userId: 'me' }).then(
  ({ email }) => email ?? 'no email',
  (error: WalletError) => error.code,
);
process.stdout.write(`${outcome}\n`);
process.exit();
