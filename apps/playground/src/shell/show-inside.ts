/**
 * Scrolls a box so that an element in it is visible, without scrolling the page.
 *
 * @param box - The box; nothing happens without it.
 * @param selector - Selects the element.
 */
export function showInside(box: HTMLElement | null, selector: string): void {
  const element = box?.querySelector(selector);
  if (!box || !element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
  if (inner.left < outer.left || inner.right > outer.right)
    box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
}
