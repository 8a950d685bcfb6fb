import { forgetAttempts } from '../../domain/users/passwords.ts';
import { invalidParameters } from '../../http/http-error.ts';
import { preferredMediaType } from '../../http/headers.ts';
import { json } from '../../http/responses.ts';
import { isPrivate } from '../../state/private-world.ts';
import { captchaField as field } from '../captcha.ts';
import { findPageLink } from '../page-links.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { decodeUtf8 } from '../../http/utf8.ts';
import { messagePage } from './messages.ts';
import type { Page, PageContext } from './page.ts';

/** Shows the page to which a response with status 429 links. A button takes the place of the captcha. */
export const showCaptcha: Page = async (request) =>
  page({
    status: 200,
    locale: 'en',
    title: 'Too many requests',
    content: html`<form class="sheet" method="post" action="${request.target}">
      <h1>Too many requests</h1>
      <p>On the real API the user solves a captcha here. In the sandbox the button solves it.</p>
      <input type="hidden" name="${field}" value="solved" />
      <div class="buttons"><button class="approve">Solve the captcha</button></div>
    </form>`,
  });

/** Returns what a solved captcha removes; `undefined` for an unknown link. A private world has captchas with a link only. */
function captchaOf({
  world,
  now,
  parameters: { key },
  query,
}: PageContext): { readonly rules: readonly number[]; readonly users: readonly number[] } | undefined {
  if (key === undefined) {
    if (isPrivate(world)) return undefined;
    return { rules: query.getAll('rule').map(Number), users: query.getAll('user').map(Number) };
  }
  const captcha = findPageLink(world, now, key)?.captcha;
  return captcha && { rules: captcha.rules, users: captcha.userId === undefined ? [] : [captcha.userId] };
}

/** Accepts any solution of a captcha. Removes what required it: fault rules and the count of wrong passwords. */
export const solveCaptcha: Page = async ({ headers, body }, context) => {
  const { world } = context;
  const form = new URLSearchParams(decodeUtf8(body));
  if (!form.get(field) && !headers[field]) throw invalidParameters({ [field]: ['Is required'] });
  const captcha = captchaOf(context);
  if (!captcha) return messagePage('en', 'unknownLink');
  const solved = new Set(captcha.rules);
  const rules = world.faults.get();
  world.faults.set(rules.filter(({ id, rule }) => !(rule.captcha && solved.has(id))));
  for (const user of captcha.users) forgetAttempts(world, user);
  if (preferredMediaType(headers['accept'], ['application/json', 'text/html']) !== 'text/html')
    return json(200, {});
  const content = html`<div class="sheet">
    <h1>Solved</h1>
    <p>Requests are accepted again.</p>
  </div>`;
  return page({ status: 200, locale: 'en', title: 'Solved', content });
};
