import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus when the focused element is gone, so that keyboard users continue where the page changed.
 *
 * @param occasion - The focus is checked when this value changes.
 * @returns A ref for the element that gets the focus; it needs `tabIndex={-1}`.
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
