import type { AnySandbox } from '@litas/sandbox';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { liveMessages } from './messages.ts';
import { useLive } from './use-live.ts';

/** Runs a change of the world, and says how it ended. Resolves with whether it succeeded. */
export type RunChange = (
  what: string,
  change: (sandbox: AnySandbox) => Promise<unknown>,
  options?: ChangeOptions,
) => Promise<boolean>;

/** Options of {@link RunChange}. */
interface ChangeOptions {
  /** Whether everything that was read from the world is read again when it is shown; reading a removed one would create it. @default true */
  readonly refresh?: boolean;
}

/** Returns a function that changes the world, and the sentence about the last change. */
export function useRunChange(): { readonly run: RunChange; readonly notice: string } {
  const t = useMessages(liveMessages);
  const { world } = useLive();
  const queries = useQueryClient();
  const [notice, setNotice] = useState('');
  const run: RunChange = async (what, change, { refresh = true } = {}) => {
    try {
      await change(await world.sandbox());
      setNotice(t('done', { what }));
      if (refresh) await queries.invalidateQueries();
      return true;
    } catch (error) {
      setNotice(t('problem', { reason: error instanceof Error ? error.message : '' }));
      return false;
    }
  };
  return { run, notice };
}
