import { preferredMediaType } from '../../http/headers.ts';
import type { HttpError } from '../../http/http-error.ts';
import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { pages } from './pages.ts';

const texts: Readonly<Record<Locale, Readonly<Record<'missing' | 'failed' | 'start' | 'controls', string>>>> =
  {
    en: {
      missing: 'There is nothing at this address',
      failed: 'The sandbox cannot show this page',
      start: 'Open the start page',
      controls: 'List the controls',
    },
    lt: {
      missing: 'Šiuo adresu nieko nėra',
      failed: 'Šio puslapio parodyti negalima',
      start: 'Atverti pradžios puslapį',
      controls: 'Peržiūrėti valdymo priemones',
    },
  };

/**
 * Returns whether an error is shown as a page: a browser asks for a page, or for a path at which there is nothing. Operations and controls
 * always respond with JSON.
 *
 * @param template - Path template of the route; `undefined` without a route.
 */
export const isShownAsPage = ({ headers }: PlainRequest, template: string | undefined): boolean =>
  (template === undefined || pages.some(({ path }) => path === template)) &&
  preferredMediaType(headers['accept'], ['application/json', 'text/html']) === 'text/html';

/**
 * Responds with an error to a browser.
 *
 * @param error - Its message is for developers, in English.
 * @param isForTeams - Whether teams share the sandbox: its controls need a token, which a link does not send.
 */
export async function errorPage(
  { headers }: PlainRequest,
  { status, message, details }: Pick<HttpError, 'status' | 'message' | 'details'>,
  isForTeams: boolean,
): Promise<PlainResponse> {
  const locale = chooseLocale(undefined, headers['accept-language']);
  const { missing, failed, start, controls } = texts[locale];
  const isMissing = status === 404;
  const title = isMissing ? missing : failed;
  const content = html`<div class="sheet">
    <h1>${title}</h1>
    <p class="problem" lang="en">${message}${message.endsWith('?') ? '' : '.'}</p>
    ${
      isMissing &&
      html`<p class="links">
        <a href="/">${start}</a>${!isForTeams && html`<a href="/__sandbox/">${controls}</a>`}
      </p>`
    }
  </div>`;
  const response = await page({ status, locale, title, content });
  return { ...response, headers: { ...response.headers, ...details.headers } };
}
