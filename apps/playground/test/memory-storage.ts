import { type PageStorage, pageStorage } from '../src/session/page-storage.ts';

/** A `Storage` in memory. */
export function browserStorage(initial: Readonly<Record<string, string>> = {}): Storage {
  const items = new Map(Object.entries(initial));
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** The storage of a tab, in memory. */
export function memoryStorage(initial: Readonly<Record<string, string>> = {}): PageStorage {
  const storage = browserStorage(initial);
  return pageStorage(() => storage);
}
