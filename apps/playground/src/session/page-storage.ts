/** Keeps texts by name, for this tab. */
export interface PageStorage {
  readonly getItem: (key: string) => string | null;
  /** @returns Whether the text survives a navigation. */
  readonly setItem: (key: string, value: string) => boolean;
  readonly removeItem: (key: string) => void;
}

/**
 * Makes a storage that goes on in memory where the browser's cannot be used: a browser can block site data, or have no room left.
 *
 * @param open - Gives the browser's storage, or throws.
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
