import type { Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import { siteOf } from '../redirect-uri.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { texts } from './texts.ts';

/** The texts of a message page. */
interface Message {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

type MessageName = 'foreignForm' | 'expired' | 'incomplete' | 'unknownGrant' | 'unknownLink';

const messages: Readonly<Record<Locale, Readonly<Record<MessageName, Message>>>> = {
  en: {
    foreignForm: {
      status: 403,
      title: 'This form was sent by another site',
      text: 'The sandbox accepts forms from its own pages only. Nothing was changed. Open the page again and send the form from there.',
    },
    expired: {
      status: 400,
      title: 'This page has expired',
      text: 'The request has expired, or the sandbox was reset. Go back to the application and start again.',
    },
    incomplete: {
      status: 400,
      title: 'The form is incomplete',
      text: 'The form contains no decision, or the user does not exist in this world. No access was granted.',
    },
    unknownGrant: {
      status: 404,
      title: 'Nothing was withdrawn',
      text: 'This world has no such user, application or scope.',
    },
    unknownLink: {
      status: 404,
      title: 'There is nothing at this link',
      text: 'The link is incomplete, or it has expired.',
    },
  },
  lt: {
    foreignForm: {
      status: 403,
      title: 'Šią formą atsiuntė kita svetainė',
      text: 'Bandomoji aplinka priima formas tik iš savo puslapių. Niekas nepakeista. Atverkite puslapį iš naujo ir siųskite formą iš jo.',
    },
    expired: {
      status: 400,
      title: 'Šis puslapis nebegalioja',
      text: 'Užklausa nebegalioja arba bandomoji aplinka atkurta iš naujo. Grįžkite į programą ir pradėkite iš naujo.',
    },
    incomplete: {
      status: 400,
      title: 'Forma neužpildyta',
      text: 'Joje nėra sprendimo arba nurodytas naudotojas, kurio čia nėra. Prieiga nesuteikta.',
    },
    unknownGrant: {
      status: 404,
      title: 'Niekas neatšaukta',
      text: 'Čia nėra tokio naudotojo, programos ar teisės.',
    },
    unknownLink: {
      status: 404,
      title: 'Šiuo adresu nieko nėra',
      text: 'Nuoroda nepilna arba nebegalioja.',
    },
  },
};

/** Responds with a page that explains why a form or a link has no effect. */
export function messagePage(locale: Locale, name: MessageName): Promise<PlainResponse> {
  const { status, title, text } = messages[locale][name];
  const content = html`<div class="sheet">
    <h1>${title}</h1>
    <p class="problem">${text}</p>
  </div>`;
  return page({ status, locale, title, content });
}

/** The earlier decision about a request, as the page shows it. */
interface EarlierDecision {
  /** Who approved; `undefined` when the request was denied. */
  readonly approvedBy: string | undefined;
  /** URL to which the decision redirected the browser. */
  readonly location: string;
}

/** Responds with a page that shows the earlier decision about a request, and links to the application. */
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
 * Responds with a page that explains why an authorization request was rejected.
 *
 * @param problem - What is wrong and what to do, for developers, in English.
 * @param cause - `untrusted` when the redirect URI is not trusted, so that the browser must not be redirected.
 */
export function rejectedPage(locale: Locale, problem: string, cause?: 'untrusted'): Promise<PlainResponse> {
  const { rejected, rejectedHint } = texts[locale];
  const content = html`<div class="sheet">
    <h1>${rejected}</h1>
    <p class="problem" lang="en">${problem}</p>
    ${cause && html`<p class="quiet">${rejectedHint}</p>`}
  </div>`;
  return page({ status: 400, locale, title: rejected, content });
}
