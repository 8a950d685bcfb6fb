/** A whole page, fit to be shown inside another one. */
export interface ShadowPage {
  readonly title: string;
  readonly styles: CSSStyleSheet;
  /** Stands for the page's `body`. */
  readonly body: HTMLElement;
}

/**
 * Makes a page fit for a shadow root: it looks as it does by itself, and nothing of this page's styles reaches it. Scripts
 * of a page that was parsed so never run.
 *
 * @param html - A whole document.
 */
export function shadowPage(html: string): ShadowPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const styles = new CSSStyleSheet();
  const css = Array.from(page.querySelectorAll('style'), ({ textContent }) => textContent).join('\n');
  // In a shadow root there is no root element and no body; the page need not fill the window either.
  const fitting = css.replaceAll(/:root\b/g, ':host').replaceAll(/^\s*body\b/gm, '.body');
  styles.replaceSync(`${fitting}\n.body { min-height: 0; }`);
  const body = document.createElement('div');
  body.className = 'body';
  body.lang = page.documentElement.lang;
  body.tabIndex = -1;
  body.append(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
  return { title: page.title, styles, body };
}
