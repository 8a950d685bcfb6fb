/** A page that can be shown inside another page. */
export interface ShadowPage {
  readonly title: string;
  readonly styles: CSSStyleSheet;
  /** Represents the `body` of the page. */
  readonly body: HTMLElement;
}

/**
 * Prepares a page for a shadow root. It has its own styles and none of this page. Scripts of a page that was parsed in this way
 * never run.
 *
 * @param html - The document.
 */
export function shadowPage(html: string): ShadowPage {
  const texts: string[] = [];
  // Taken out as text: the parser would report each `style` element to a policy that forbids them.
  const unstyled = html.replaceAll(/<style\b[^>]*>([^<]*)<\/style>/g, (_, text: string) => {
    texts.push(text);
    return '';
  });
  // The page around it has a main part already.
  const part = unstyled.replaceAll(/(<\/?)main\b/g, '$1article');
  const page = new DOMParser().parseFromString(part, 'text/html');
  const styles = new CSSStyleSheet();
  const css = texts.join('\n');
  // A shadow root has no root element and no body, and the page does not have to fill the window.
  const fitting = css
    .replaceAll(/:root\b/g, ':host')
    .replaceAll(/^\s*body\b/gm, '.body')
    .replaceAll(/^\s*main\b/gm, 'article');
  styles.replaceSync(`${fitting}\n.body { min-height: 0; }`);
  const body = document.createElement('div');
  body.className = 'body';
  body.lang = page.documentElement.lang;
  body.tabIndex = -1;
  body.append(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
  return { title: page.title, styles, body };
}
