import type { AnySandbox } from '@litas/sandbox';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../i18n/use-messages.ts';
import { clockTime, type LiveWorld } from '../../live/live-world.ts';
import { useLive } from '../../live/use-live.ts';
import { createEdits, type Edits, type EditState } from '../../people/edits.ts';
import { worldTimeText } from '../../time/world-time-text.ts';

/** The first part of the keys of all queries of the screen. */
const root = 'people';

const editsOf = new WeakMap<LiveWorld, Edits>();

/** Returns the changes of the world, which outlive the screen. */
export function useEdits(): EditState & Edits {
  const { world, replacements } = useLive();
  const edits = editsOf.get(world) ?? createEdits(world.sandbox);
  editsOf.set(world, edits);
  const state = useSyncExternalStore(edits.subscribe, edits.state);
  useEffect(() => edits.forgetReplaced(replacements), [edits, replacements]);
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: [root] });
  return {
    ...edits,
    ...state,
    run: async (what, change) => {
      const isDone = await edits.run(what, change);
      if (isDone) await readAgain();
      return isDone;
    },
    undo: async () => {
      await edits.undo();
      await readAgain();
    },
  };
}

/** Returns the options of a query that reads the world, which is read again after each change of the world. */
export function usePeopleQueryOptions() {
  const { world } = useLive();
  return <Data>(key: readonly unknown[], read: (sandbox: AnySandbox) => Promise<Data>) => ({
    queryKey: [root, ...key],
    queryFn: async () => read(await world.sandbox()),
    // Pages of long lists would fill the memory.
    gcTime: 30_000,
  });
}

/** Reads the world. */
export function usePeopleQuery<Data>(
  key: readonly unknown[],
  read: (sandbox: AnySandbox) => Promise<Data>,
  enabled = true,
) {
  const options = usePeopleQueryOptions();
  return useQuery({ ...options(key, read), enabled });
}

/** Reads the users of the world. */
export const useUsers = () => usePeopleQuery(['users'], (sandbox) => sandbox.users());

/** Reads the wallets of a user, or of everyone. */
export const useWallets = (user?: number) =>
  usePeopleQuery(['wallets', user ?? 'all'], (sandbox) =>
    sandbox.wallets(user === undefined ? {} : { user }),
  );

/** Reads the identification requests of everyone. */
export const useIdentifications = () =>
  usePeopleQuery(['identifications'], (sandbox) => sandbox.identificationRequests());

/** Milliseconds between two readings, so that a stream of requests does not keep the sandbox busy. */
const pauseMs = 500;

/** Reads everything again after changes: by a control, by a request of any app, by the clock. */
export function useRefresh(): void {
  const { changes, requests, clock, status } = useLive();
  const queries = useQueryClient();
  const changing = requests.findLast(({ method }) => method !== 'GET' && method !== 'HEAD')?.number ?? 0;
  const version = [status.state, changes, changing, clock?.readAt ?? 0].join(' ');
  const seen = useRef(version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (seen.current === version || status.state !== 'live') return;
    seen.current = version;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void queries.invalidateQueries({ queryKey: [root] });
    }, pauseMs);
  }, [version, status.state, queries]);
  useEffect(() => () => clearTimeout(timer.current), []);
}

/** Returns the time of the world clock in Unix seconds, as of the last rendering with news of the clock. */
export function useWorldSeconds(): number {
  const { clock } = useLive();
  const [realTime] = useState(Date.now);
  const now = clock === undefined ? realTime : clockTime(clock, Math.max(realTime, clock.readAt));
  return Math.floor(now / 1_000);
}

/** Returns the locale of the page for numbers and times. */
export const useLocale = (): string => (useLanguage() === 'lt' ? 'lt-LT' : 'en-GB');

/** Returns a function that formats Unix seconds for a text, in the form of all times of a world. */
export function useWorldTime(): (seconds: number) => string {
  const language = useLanguage();
  return (seconds) => worldTimeText(new Date(seconds * 1_000), language);
}
