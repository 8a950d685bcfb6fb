import { useEffect, useState } from 'react';

/**
 * Gives a text once it has stopped changing, so that not every key stroke is a request.
 *
 * @param text - What is being typed.
 * @param delayMs - How long it must rest.
 */
export function useSettled(text: string, delayMs: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), delayMs);
    return () => clearTimeout(timer);
  }, [text, delayMs]);
  return settled;
}
