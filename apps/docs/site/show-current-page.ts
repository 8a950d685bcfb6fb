/** Script that scrolls the navigation to the current page, unless it is in view already. */
export const showCurrentPage = `addEventListener('DOMContentLoaded', () => {
  const pane = document.querySelector('#starlight__sidebar');
  const link = pane?.querySelector('[aria-current]');
  if (!pane || !link) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) pane.scrollTop += top - frame.top - frame.height / 2;
});`;
