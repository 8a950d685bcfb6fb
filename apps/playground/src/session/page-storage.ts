/** Stores texts by name for this tab. */
export interface PageStorage {
  readonly getItem: (key: string) => string | null;
  /** @returns Whether the text survives a navigation. */
  readonly setItem: (key: string, value: string) => boolean;
  readonly removeItem: (key: string) => void;
}

/**
 * Creates a storage that falls back to memory if the browser blocks site data or its storage is full.
 *
 * @param open - Returns the browser's storage, or throws.
 */
export function pageStorage(open: () => Storage): PageStorage {
  const memory = new Map<string, string>();
  const attempt = <Result>(use: (storage: Storage) => Result): Result | undefined => {
    try {
      return use(open());
    } catch {
      return undefined;
    }
  };
  return {
    getItem: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    setItem: (key, value) => {
      const isKept = attempt((storage) => (storage.setItem(key, value), true)) ?? false;
      if (isKept) memory.delete(key);
      else memory.set(key, value);
      return isKept;
    },
    removeItem: (key) => {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}

/** The storage of this tab. */
export const tabStorage: PageStorage = pageStorage(() => sessionStorage);
