// The dialog of the search opens before its field exists, which is loaded when the page is idle: what is typed until then is put into the field.
// The key `/` opens the search, too.
const dialog = document.querySelector('site-search dialog');
let typed = '';
const field = () => dialog.querySelector('input');
const isText = ({ target }) => target.isContentEditable || target.closest?.('input, textarea, select');
const observer = new MutationObserver(() => {
  const input = field();
  if (!input) return;
  observer.disconnect();
  // Pagefind names its field with a title only, which some screen readers do not read.
  input.setAttribute('aria-label', input.title);
  if (!dialog.open) return;
  input.focus();
  if (typed === '') return;
  input.value += typed;
  typed = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
});
observer.observe(dialog, { childList: true, subtree: true });
addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!dialog.open) {
    if (event.key !== '/' || isText(event)) return;
    event.preventDefault();
    document.querySelector('button[data-open-modal]').click();
  } else if (!field()) {
    if (event.key.length === 1) typed += event.key;
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else return;
    event.preventDefault();
  }
});
dialog.addEventListener('close', () => (typed = ''));
