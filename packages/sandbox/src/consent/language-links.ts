import { type Html, html } from './html.ts';
import { type Locale, locales, texts } from './texts.ts';

/** Links to a page in each language; the one that it is in is no link. */
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
