import { hashBody } from '@litas/client/mac';
import { type Locale, locales } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import { type Html, html, verbatim } from './html.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** Options of a page. */
interface PageOptions {
  readonly status: number;
  readonly locale: Locale;
  readonly title: string;
  /** Whether the response to the page's form may lead the browser to another site. @default false */
  readonly formLeavesSite?: boolean;
  readonly content: Html;
}

/** The rosette of the project, in few characters. */
const rosette = [0, 30, 60, 90, 120, 150]
  .map((angle) => `<ellipse cx="16" cy="16" rx="15" ry="5" transform="rotate(${angle} 16 16)"/>`)
  .join('');

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#b06a12" stroke-width="1.5">${rosette}</svg>`,
  );

const mark = verbatim(`<svg viewBox="0 0 32 32" aria-hidden="true">${rosette}</svg>`);

// In one piece, since the hash covers every character between the tags.
const styleElement = verbatim(`<style>${styles}</style>`);

/**
 * Responds with a complete page. It loads nothing, has no script, and cannot be shown in a frame.
 */
export async function page({
  status,
  locale,
  title,
  formLeavesSite = false,
  content,
}: PageOptions): Promise<PlainResponse> {
  const { sandbox, disclaimer } = texts[locale];
  const document = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${sandbox}</title>
        <link rel="icon" href="${icon}" />
        ${styleElement}
      </head>
      <body>
        <header class="band">
          <p>${mark}<strong>${sandbox}</strong> ${disclaimer}</p>
        </header>
        <main>${content}</main>
      </body>
    </html> `;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': await contentSecurityPolicy(formLeavesSite),
      'cache-control': 'no-store',
      // With "no-referrer" the browser would send `Origin: null` with the form, which could not be checked.
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
    body: document.html,
  };
}

let styleHash: Promise<string> | undefined;

async function contentSecurityPolicy(formLeavesSite: boolean): Promise<string> {
  styleHash ??= hashBody(styles);
  return [
    "default-src 'none'",
    `style-src 'sha256-${await styleHash}'`,
    'img-src data:',
    // Chromium applies form-action to every redirect that follows the form, also to those of the application.
    ...(formLeavesSite ? [] : ["form-action 'self'"]),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Returns links to a page in the other languages. */
export const languageLinks = (current: Locale, path: (locale: Locale) => string): Html =>
  html`<nav class="languages" aria-label="${texts[current].languages}">
    ${locales.map((locale) => languageLink(locale, current, path(locale)))}
  </nav>`;

function languageLink(locale: Locale, current: Locale, path: string): Html {
  const { language } = texts[locale];
  return locale === current
    ? html`<span lang="${locale}" aria-current="true">${language}</span> `
    : html`<a href="${path}" lang="${locale}" hreflang="${locale}">${language}</a> `;
}
