import type { WalletError } from '../errors/wallet-error.ts';
import { reportFailure, runCallback } from '../options/callbacks.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { TokenChange } from '../options/hooks.ts';
import type { Settings } from '../options/settings.ts';
import { shareWork } from './shared-work.ts';
import { latestOf, stateOf } from './store-state.ts';
import { storedToken } from './with-token.ts';

/** What keeping tokens takes of the settings. */
export type KeeperSettings = Pick<Settings, 'clock' | 'observe' | 'timeoutMs'>;

/** Decides right before a write: the token that may be replaced, `undefined` for any, `false` when nothing may be written. */
export type Decide = () => Promise<Token | undefined | false>;

/** Reads and writes the token of one store. Each step has a time limit, and no write is over a token that it does not replace. */
export interface TokenKeeper {
  /** Returns the token to use: what the store holds, or what has replaced that since. */
  read(): Promise<Token | undefined>;
  /** Makes the decision that a store may be written where it holds a token, or one that this has replaced. */
  instead(token: Token): Decide;
  /**
   * Writes a token, after the writes of this process that are in progress. A failure is reported, and the write tried once more.
   *
   * @param token - What to write; `undefined` forgets what is there.
   * @param decide - Asked right before.
   * @returns Whether it was written.
   * @throws {@link WalletError} when both tries have failed, or there was no time for them.
   */
  write(token: Token | undefined, decide: Decide): Promise<boolean>;
  /** Tells the hook of a change, and waits for it. */
  changed(reason: TokenChange['reason'], token: Token | undefined): Promise<void>;
}

/** Makes the keeper of a store. */
export function createTokenKeeper(
  { clock, observe, timeoutMs }: KeeperSettings,
  store: TokenStore,
): TokenKeeper {
  const state = stateOf(store);
  // Longer than any healthy store takes, and short enough that a call whose token is written still gets its response.
  const stepMs = Math.min(5_000, timeoutMs / 4);

  const report = (error: WalletError): void => reportFailure(observe?.hooks, error);

  const source = { get: async () => runCallback('token.get', store, () => store.get()) };
  const get = async () => storedToken(source);
  const write: TokenKeeper['write'] = async (token, decide) => {
    const before = state.writing;
    const once = async (): Promise<boolean> => {
      const replaces = await decide();
      if (replaces === false) return false;
      // Calls that the store makes are let through: the token before has been noted as replaced.
      await runCallback('token.set', undefined, () => store.set(token, replaces && { replaces }));
      return true;
    };
    const work = async (): Promise<boolean> => {
      await before?.wait().catch(() => {});
      return once().catch((error: WalletError) => {
        report(error);
        return once();
      });
    };
    const writing = shareWork(clock, stepMs, work(), 'token.set');
    state.writing = writing;
    return writing.wait().finally(() => {
      if (state.writing === writing) state.writing = undefined;
    });
  };
  const instead: TokenKeeper['instead'] = (token) => async () => {
    // A store may not compare by itself, so that it is read before it is written.
    const stored = await get();
    return latestOf(state, stored)?.id === token.id && stored;
  };

  return {
    write,
    instead,
    read: async () => {
      const stored = await get();
      const token = latestOf(state, stored);
      if (token && token.id !== stored?.id && !state.writing) write(token, instead(token)).catch(report);
      return token;
    },
    changed: async (reason, token) => {
      if (reason !== 'refreshed') state.changes += 1;
      await observe?.tell('onTokenChange', { reason, token });
    },
  };
}
