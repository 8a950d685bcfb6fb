import { isConsentRedirect } from './pending-consent.ts';

/** A consent page in a window of its own. */
export interface ConsentWindow {
  readonly show: (url: string) => void;
  /** Brings the window to the front. */
  readonly focus: () => void;
  readonly close: () => void;
  /** Calls a listener with the redirect URL, or when the user closes the window; returns a function that ends this. */
  readonly watch: (listener: {
    readonly onRedirect: (url: string) => void;
    readonly onClose: () => void;
  }) => () => void;
}

/** Milliseconds between two looks at whether the window is still open. */
const pauseMs = 500;

/**
 * Opens an empty window for the consent page. Call it in the handler of a click, because browsers block later windows.
 *
 * @returns The window; `undefined` if the browser blocks it.
 */
export function openConsentWindow(): ConsentWindow | undefined {
  const opened = open('', 'litas-consent', 'popup,width=560,height=800');
  if (opened === null) return undefined;
  return {
    show: (url) => opened.location.replace(url),
    focus: () => opened.focus(),
    close: () => opened.close(),
    watch: ({ onRedirect, onClose }) => {
      const listen = ({ origin, source, data }: MessageEvent<unknown>): void => {
        const { consentRedirect } = Object(data) as { readonly consentRedirect?: unknown };
        if (origin !== location.origin || source !== opened || typeof consentRedirect !== 'string') return;
        onRedirect(consentRedirect);
      };
      addEventListener('message', listen);
      // A window that hands over its URL closes at once: its message can still be on the way.
      let wasClosed = false;
      const timer = setInterval(() => {
        if (wasClosed) onClose();
        wasClosed = opened.closed;
      }, pauseMs);
      return () => {
        removeEventListener('message', listen);
        clearInterval(timer);
      };
    },
  };
}

/**
 * Hands the redirect of a consent page over to the page that opened this window, and closes the window.
 *
 * @param url - The URL of this page.
 * @returns Whether the page was opened for a consent.
 */
export function handBackConsent(url: URL): boolean {
  const opener = window.opener as Window | null;
  if (opener === null || !isConsentRedirect(url)) return false;
  opener.postMessage({ consentRedirect: url.href }, location.origin);
  close();
  return true;
}
