import type { PlainResponse } from '../core/message.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { type Locale, texts } from './texts.ts';

/**
 * Answers with a page that says why an authorization request goes no further. It is for requests whose redirect URI cannot be
 * trusted: the browser must not be sent there.
 *
 * @param status - HTTP status.
 * @param locale - Language of the page.
 * @param problem - What is wrong and what to do, for a developer, in English.
 */
export function refusalPage(status: number, locale: Locale, problem: string): Promise<PlainResponse> {
  const { refused, refusedHint } = texts[locale];
  const content = html`<div class="sheet">
    <h1>${refused}</h1>
    <p class="problem" lang="en">${problem}</p>
    <p class="quiet">${refusedHint}</p>
  </div>`;
  return page({ status, locale, title: refused, content });
}
