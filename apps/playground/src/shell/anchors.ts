/** Lets links to parts of the page work where the part after `#` of the address names the screen. */
export function followAnchors(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    const part = id === '' || id.startsWith('/') ? null : document.querySelector(`#${CSS.escape(id)}`);
    if (!(part instanceof HTMLElement)) return;
    event.preventDefault();
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  });
}
