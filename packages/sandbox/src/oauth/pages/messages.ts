import type { Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import { siteOf } from '../redirect-uri.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { texts } from './texts.ts';

/** What a message page says: a heading, and a text below it. */
interface Message {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

type MessageName = 'foreignForm' | 'expired' | 'incomplete' | 'unknownGrant';

const messages: Readonly<Record<Locale, Readonly<Record<MessageName, Message>>>> = {
  en: {
    foreignForm: {
      status: 403,
      title: 'This form was sent by another site',
      text: 'Only pages of the sandbox may send it. Nothing was changed. Open the page again and send the form from there.',
    },
    expired: {
      status: 400,
      title: 'This page has expired',
      text: 'The request is too old, or the sandbox was reset in the meantime. Go back to the application and start again.',
    },
    incomplete: {
      status: 400,
      title: 'The form is incomplete',
      text: 'It says neither “approve” nor “deny”, or names a person who is not in this world. No access was granted.',
    },
    unknownGrant: {
      status: 404,
      title: 'Nothing was withdrawn',
      text: 'This world has no such person, application or permission.',
    },
  },
  lt: {
    foreignForm: {
      status: 403,
      title: 'Šią formą atsiuntė kita svetainė',
      text: 'Ją siųsti gali tik bandomosios aplinkos puslapiai. Niekas nepakeista. Atverkite puslapį iš naujo ir siųskite formą iš jo.',
    },
    expired: {
      status: 400,
      title: 'Šis puslapis nebegalioja',
      text: 'Užklausa per sena arba bandomoji aplinka per tą laiką pradėta iš naujo. Grįžkite į programą ir pradėkite iš naujo.',
    },
    incomplete: {
      status: 400,
      title: 'Forma neužpildyta',
      text: 'Joje nepasakyta, ar patvirtinate, ar atmetate, arba nurodytas asmuo, kurio čia nėra. Prieiga nesuteikta.',
    },
    unknownGrant: {
      status: 404,
      title: 'Niekas neatšaukta',
      text: 'Čia nėra tokio asmens, programos ar leidimo.',
    },
  },
};

/** Responds with a page that says why a form or a link has no effect. */
export function messagePage(locale: Locale, name: MessageName): Promise<PlainResponse> {
  const { status, title, text } = messages[locale][name];
  const content = html`<div class="sheet">
    <h1>${title}</h1>
    <p class="problem">${text}</p>
  </div>`;
  return page({ status, locale, title, content });
}

/** What was decided before about a request, for people. */
interface EarlierDecision {
  /** Who approved; `undefined` when the request was denied. */
  readonly approvedBy: string | undefined;
  /** Where the decision sent the browser. */
  readonly location: string;
}

/** Responds with a page that says what was decided about a request before, and leads on to the application. */
export function decidedPage(
  locale: Locale,
  { approvedBy, location }: EarlierDecision,
): Promise<PlainResponse> {
  const { decided, approvedBefore, deniedBefore, decidedHint, continueTo } = texts[locale];
  const content = html`<div class="sheet">
    <h1>${decided}</h1>
    <p class="problem">${approvedBy === undefined ? deniedBefore : approvedBefore(approvedBy)}</p>
    <p class="intro">${decidedHint}</p>
    <p><a href="${location}">${continueTo(siteOf(location))}</a></p>
  </div>`;
  return page({ status: 409, locale, title: decided, content });
}

/**
 * Responds with a page that says why an authorization request was rejected.
 *
 * @param problem - What is wrong and what to do, for a developer, in English.
 * @param cause - `untrusted` when the redirect URI cannot be trusted, so that the browser must not be sent anywhere.
 */
export function rejectedPage(locale: Locale, problem: string, cause?: 'untrusted'): Promise<PlainResponse> {
  const { refused, refusedHint } = texts[locale];
  const content = html`<div class="sheet">
    <h1>${refused}</h1>
    <p class="problem" lang="en">${problem}</p>
    ${cause && html`<p class="quiet">${refusedHint}</p>`}
  </div>`;
  return page({ status: 400, locale, title: refused, content });
}
