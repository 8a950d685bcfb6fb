import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Token, TokenStore } from '@litas/client';

/** A token store in a file that only its owner can read. */
export function tokenFile(path: string): TokenStore {
  const get = async (): Promise<Token | undefined> => {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as Token);
  };
  return {
    get,
    set: async (token, { replaces } = {}) => {
      if (replaces && replaces.id !== (await get())?.id) return;
      if (!token) return rm(path, { force: true });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(`${path}.new`, JSON.stringify(token), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
