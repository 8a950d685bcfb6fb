import { useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

/** Lets the present form of an operation read its values from the URL again, after a link to the same operation was followed. */
export function resetForms(): void {
  count += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Returns how often forms were reset. */
export const useFormResets = (): number => useSyncExternalStore(subscribe, () => count);
