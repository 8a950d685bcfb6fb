import type { WalletError } from '../errors/wallet-error.ts';
import { reportFailure, runCallback } from '../options/callbacks.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { TokenChange } from '../options/hooks.ts';
import type { Settings } from '../options/settings.ts';
import { shareWork } from './shared-work.ts';
import { latestOf, stateOf } from './store-state.ts';
import { storedToken } from './with-token.ts';

/** Settings of a token keeper. */
export type KeeperSettings = Pick<Settings, 'clock' | 'observe' | 'timeoutMs'>;

/** Decides directly before a write: returns the token that may be replaced, `undefined` for any, or `false` to write nothing. */
export type Decide = () => Promise<Token | undefined | false>;

/** Reads and writes the token of one store. Each step has a time limit, and a write never overwrites the token of another sign-in. */
export interface TokenKeeper {
  /** Reports a failure that does not end a call. */
  report(this: void, error: WalletError): void;
  /** Longest time that a write takes, in milliseconds. A slower one continues, and nothing waits for it. */
  readonly writeMs: number;
  /**
   * Returns the token to use: the one in the store, or the one that has replaced it since.
   *
   * @throws {@link WalletError} when the store fails or does not respond in time.
   */
  read(): Promise<Token | undefined>;
  /** Creates the decision to write only where the store holds a token, or one that this token has replaced. */
  instead(token: Token): Decide;
  /**
   * Writes a token, after the writes of this process that are in progress. A failure is reported, and the write is retried once.
   *
   * @param token - The token; `undefined` deletes the one in the store.
   * @param decide - Called directly before the write.
   * @returns Whether the token was written.
   * @throws {@link WalletError} when both attempts have failed or took too long.
   */
  write(token: Token | undefined, decide: Decide): Promise<boolean>;
  /** Calls the hook for a change of the token, and waits for it within a time limit. */
  changed(reason: TokenChange['reason'], token: Token | undefined): Promise<void>;
}

/** Creates the keeper of a store. */
export function createTokenKeeper(
  { clock, observe, timeoutMs }: KeeperSettings,
  store: TokenStore,
): TokenKeeper {
  const state = stateOf(store);
  // Longer than any healthy store takes, and short enough that a call whose token is written still gets its response.
  const writeMs = Math.min(5_000, timeoutMs / 4);

  const report = (error: WalletError): void => reportFailure(observe?.hooks, error);

  const get = async () => shareWork(clock, timeoutMs, storedToken(store), 'token.get').wait();
  const write: TokenKeeper['write'] = async (token, decide) => {
    const before = state.writing;
    const once = async (): Promise<boolean> => {
      const replaces = await decide();
      if (replaces === false) return false;
      await runCallback('token.set', state, () => store.set(token, replaces && { replaces }));
      return true;
    };
    const work = async (): Promise<boolean> => {
      await before?.wait().catch(() => {});
      return once().catch((error: WalletError) => {
        report(error);
        return once();
      });
    };
    const writing = shareWork(clock, writeMs, work(), 'token.set');
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
    report,
    writeMs,
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
      if (!observe) return;
      const called = observe.call('onTokenChange', { reason, token });
      await shareWork(clock, timeoutMs, called, 'hooks.onTokenChange').wait().catch(report);
    },
  };
}
