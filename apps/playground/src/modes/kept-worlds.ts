import type { Sandbox, WorldExport } from '@litas/sandbox';
import type { PageStorage } from '../session/page-storage.ts';

/** Whether a reload keeps the worlds of the sandbox in this page. */
export interface KeptWorlds {
  /** `false` after the tab could not store a world, because it is too large or site data is blocked. */
  readonly areKept: () => boolean;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A keeper, with its connection to a sandbox. */
export interface WorldKeeper extends KeptWorlds {
  /** Restores the worlds of the tab, then stores each of them after its changes. */
  readonly keep: (sandbox: Sandbox) => Promise<void>;
}

/** Options of {@link createWorldKeeper}. */
interface KeeperOptions {
  /** Most characters of all worlds together. A tab stores about five million. @default 3_000_000 */
  readonly limit?: number;
  /** Milliseconds between a change and its storage, so that many changes are stored once. @default 500 */
  readonly delayMs?: number;
}

const listKey = 'litas.worlds';
const keyOf = (name: string): string => `litas.world.${name}`;

/**
 * Creates a keeper, which stores worlds as exports. The journal and the snapshots are not part of an export.
 *
 * @param storage - The storage of the tab.
 * @param options - The limits.
 */
export function createWorldKeeper(
  storage: PageStorage,
  { limit = 3_000_000, delayMs = 500 }: KeeperOptions = {},
): WorldKeeper {
  const listeners = new Set<() => void>();
  const sizes = new Map<string, number>();
  const changed = new Set<string>();
  const followed = new Set<string>();
  let areKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (next: boolean): void => {
    if (next === areKept) return;
    areKept = next;
    for (const listener of listeners) listener();
  };
  const forget = (name: string): void => {
    sizes.delete(name);
    storage.removeItem(keyOf(name));
  };
  /** Returns whether the export is stored. One that is too large leaves none, because an old state would mislead. */
  const store = (name: string, text: string): boolean => {
    sizes.set(name, text.length);
    const total = Array.from(sizes.values()).reduce((sum, size) => sum + size, 0);
    if (total <= limit && storage.setItem(keyOf(name), text)) return true;
    forget(name);
    return false;
  };
  const save = async (sandbox: Sandbox): Promise<void> => {
    timer = undefined;
    const names = await sandbox.worlds();
    for (const name of names) follow(sandbox, name);
    for (const name of sizes.keys()) if (!names.includes(name)) forget(name);
    const due = names.filter((name) => changed.has(name));
    changed.clear();
    let isStored = true;
    for (const name of due) {
      const text = JSON.stringify(await sandbox.world(name).exportWorld());
      isStored = store(name, text) && isStored;
    }
    storage.setItem(listKey, JSON.stringify(Array.from(sizes.keys())));
    if (due.length > 0) report(isStored);
  };
  const schedule = (sandbox: Sandbox, name: string): void => {
    changed.add(name);
    timer ??= setTimeout(() => void save(sandbox).catch(() => report(false)), delayMs);
  };
  const follow = (sandbox: Sandbox, name: string): void => {
    if (followed.has(name)) return;
    followed.add(name);
    void (async () => {
      // The first event says that it is live: changes before it were not reported.
      for await (const _ of sandbox.world(name).events()) schedule(sandbox, name);
    })().finally(() => followed.delete(name));
  };
  return {
    areKept: () => areKept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: async (sandbox) => {
      for (const name of readNames(storage.getItem(listKey))) {
        const text = storage.getItem(keyOf(name));
        if (text === null) continue;
        try {
          await sandbox.world(name).importWorld(JSON.parse(text) as WorldExport);
          sizes.set(name, text.length);
        } catch {
          forget(name); // of another version
        }
      }
      for (const name of new Set(['default', ...(await sandbox.worlds())])) follow(sandbox, name);
    },
  };
}

function readNames(text: string | null): readonly string[] {
  try {
    const names: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
