import type { AnyRouter } from '@tanstack/react-router';

/**
 * Moves the focus to the title of the screen, after which Tab leads to its form and not through its list.
 *
 * @returns Whether there is a title.
 */
export function focusTitle(): boolean {
  const title = document.querySelector<HTMLElement>('#content h1');
  title?.focus();
  title?.scrollIntoView({ block: 'nearest' });
  return title !== null;
}

/**
 * Moves the focus to the title of a screen as soon as the router shows it.
 *
 * @param router - The router.
 * @param pathname - The path of the screen.
 */
export function focusTitleOf(router: AnyRouter, pathname: string): void {
  const end = router.subscribe('onRendered', ({ toLocation }) => {
    if (toLocation.pathname !== pathname) return;
    end();
    if (!focusTitle()) focusComingTitle();
  });
}

/** Moves the focus to the title when the code of the screen is loaded. */
function focusComingTitle(): void {
  const content = document.querySelector('#content');
  if (content === null) return;
  const observer = new MutationObserver(() => {
    if (focusTitle()) observer.disconnect();
  });
  observer.observe(content, { childList: true, subtree: true });
}
