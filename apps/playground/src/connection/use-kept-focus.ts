import { type RefObject, useEffect, useRef } from 'react';

/**
 * Catches the focus when what held it has gone: people who use the keyboard go on where the page changed.
 *
 * @param occasion - The focus is looked after whenever this changes.
 * @returns Where the focus goes; the element needs `tabIndex={-1}`.
 */
export function useKeptFocus<Element extends HTMLElement>(occasion: string): RefObject<Element | null> {
  const target = useRef<Element>(null);
  const last = useRef(occasion);
  useEffect(() => {
    if (last.current === occasion) return;
    last.current = occasion;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) target.current?.focus({ preventScroll: true });
  }, [occasion]);
  return target;
}
