// Copies the Markdown of a page. The button is shown where a page may write into the clipboard.
const button = navigator.clipboard && document.querySelector('[data-copy]');
if (button) {
  const status = button.parentElement.querySelector('[role="status"]');
  const read = async () => {
    const response = await fetch(button.dataset.copy);
    if (!response.ok) throw new Error(`The status is ${response.status}.`);
    return new Blob([await response.text()], { type: 'text/plain' });
  };
  button.hidden = false;
  const show = (text) => {
    status.textContent = text;
    setTimeout(() => (status.textContent = ''), 4000);
  };
  button.addEventListener('click', () => {
    // Some browsers allow no waiting between the click and the call.
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': read() })]).then(
      () => show('Copied.'),
      () => show('The page could not be copied.'),
    );
  });
}
