import type { Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { UserRecord } from '../../state/records.ts';
import { siteOf } from '../redirect-uri.ts';
import type { RequestedScope } from '../scopes.ts';
import { type Html, html } from './html.ts';
import { languageLinks, page } from './layout.ts';
import { type ConsentTexts, texts } from './texts.ts';

/** A user who can approve. */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** Email address or phone number, confirmed or not. */
  readonly contact?: string | undefined;
  readonly company: boolean;
}

/** The fields with which a user signs in. */
interface Login {
  /** Name in the first field. */
  readonly name: string;
  /** Why an attempt failed; missing before the first one. */
  readonly problem?: 'wrongPassword' | 'tooManyAttempts' | undefined;
}

/** Contents of the consent page. */
interface Consent {
  readonly locale: Locale;
  /** The authorization request or its key, which the form sends. */
  readonly request: string;
  /** Name of the client. */
  readonly client: string;
  /** The users to choose from. The first is preselected, unless the client names another one. */
  readonly people: readonly Person[];
  /** The email address of the user according to the client, and the id of the user who has it. */
  readonly vouchedFor?: { readonly email: string; readonly id: number | undefined } | undefined;
  readonly scopes: readonly RequestedScope[];
  /** URL to which the browser is redirected after the decision. */
  readonly redirectUri: string;
  /** Returns path and query of this page in a language. */
  readonly path: (locale: Locale) => string;
  /** Path and query of the grants page; missing when it needs a link. */
  readonly grants?: string | undefined;
  /** The fields with which the user signs in, in place of the list of users. */
  readonly login?: Login | undefined;
  /** @default 200 */
  readonly status?: number | undefined;
  /** Path and query to which the form is sent. */
  readonly action: string;
}

/** Responds with the consent page. It has one form and no script. */
export function consentPage(consent: Consent): Promise<PlainResponse> {
  const { locale, request, client, people, vouchedFor, scopes, redirectUri, grants, action, path } = consent;
  const { login, status = 200 } = consent;
  const text = texts[locale];
  const preselected = vouchedFor?.id ?? people[0]?.id;
  const content = html`<form class="sheet" method="post" action="${action}" autocomplete="off">
      <h1>${text.title(client)}</h1>
      <input type="hidden" name="request" value="${request}" />
      <fieldset>
        <legend>${text.person}</legend>
        ${
          login
            ? loginFields(login, text)
            : people.length > 0
              ? html`<div class="rows">
                  ${people.map((person) => personRow(person, person.id === preselected, text))}
                </div>`
              : html`<p class="problem">${text.noUsers}</p>`
        }
        ${vouchedFor && html`<p class="hints quiet">${vouchedForText(vouchedFor, client, text)}</p> `}
      </fieldset>
      <fieldset>
        <legend>${scopes.length > 0 ? text.scopes(client) : text.noScopes(client)}</legend>
        ${scopes.length > 0 && html`<div class="rows">${inOneRow(scopes).map((scope) => scopeRow(scope, text))}</div> `}
        <div class="hints quiet">
          <p>${text.alwaysShared}</p>
          ${
            scopes.some((scope) => scope.offline) &&
            html`<p>
              ${text.offlineHint}${grants !== undefined && html` <a href="${grants}">${text.grants}</a>`}
            </p> `
          }${scopes.some((scope) => scope.optional) && html`<p>${text.optionalHint}</p> `}
        </div>
      </fieldset>
      <div class="buttons">
        ${(login !== undefined || people.length > 0) && html`<button class="approve" name="decision" value="approve">${text.approve}</button> `}
        <button class="deny" name="decision" value="deny" formnovalidate>${text.deny}</button>
      </div>
      <p class="quiet">${text.returnTo(siteOf(redirectUri))}</p>
    </form>
    ${languageLinks(locale, path)}`;
  return page({ status, locale, title: text.title(client), formLeavesSite: true, content });
}

const loginFields = ({ name, problem }: Login, text: ConsentTexts): Html =>
  html`${problem && html`<p class="problem" role="alert">${text[problem]}</p> `}
    <div class="rows">
      <label class="row"
        ><span class="grow">${text.loginName}</span
        ><input class="field" name="login" value="${name}" autocomplete="username" required
      /></label>
      <label class="row"
        ><span class="grow">${text.password}</span
        ><input class="field" name="password" type="password" autocomplete="current-password" required
      /></label>
    </div>`;

const vouchedForText = (
  { email, id }: NonNullable<Consent['vouchedFor']>,
  client: string,
  text: ConsentTexts,
): string => (id === undefined ? text.unknownEmail(client, email) : text.vouchedFor(client, email));

function personRow({ id, name, contact, company }: Person, checked: boolean, text: ConsentTexts): Html {
  return html`<label class="row"
    ><input type="radio" name="user" value="${id}" required${checked && html` checked`} />
    <span class="grow">${name}${contact !== undefined && html`<small>${contact}</small>`}</span>
    ${company && html`<span class="tag">${text.company}</span> `}</label
  > `;
}

/** Shows a scope that is requested with and without `_offline` once, as offline. Optional scopes are shown separately. */
const inOneRow = (scopes: readonly RequestedScope[]): readonly RequestedScope[] =>
  scopes.filter(
    ({ plain, offline, optional }) =>
      offline ||
      optional ||
      !scopes.some((other) => other.plain === plain && other.offline && !other.optional),
  );

function scopeRow({ name, plain, offline, optional }: RequestedScope, text: ConsentTexts): Html {
  return html`<label class="row"
    ><input type="checkbox" name="scope" value="${name}" checked${!optional && html` disabled`} />
    <span class="grow">${text.scope[plain]}</span>
    ${offline && html`<span class="tag">${text.offline}</span> `}${
      optional && html`<span class="tag optional">${text.optional}</span> `
    }</label
  > `;
}

/** Returns the fields of a user that the pages show. */
export function personOf({ id, profile, unconfirmed }: UserRecord): Person {
  const { identity, display_name: displayName, email, phone, type } = profile;
  const fullName = [identity?.name, identity?.surname].filter((part) => part !== undefined).join(' ');
  const contact = email ?? phone ?? unconfirmed?.email ?? unconfirmed?.phone;
  return { id, name: fullName || displayName || numberOf(id), contact, company: type === 'legal' };
}

/** Returns people with their ids beside the contacts where name and contact do not tell one from all others. */
export function toldApart(people: readonly Person[]): readonly Person[] {
  const looksOf = ({ name, contact = '' }: Person): string => `${name}\n${contact}`;
  const counts = new Map<string, number>();
  for (const person of people) counts.set(looksOf(person), (counts.get(looksOf(person)) ?? 0) + 1);
  return people.map((person) => {
    const { id, name, contact } = person;
    const isClear = name === numberOf(id) || (contact !== undefined && counts.get(looksOf(person)) === 1);
    if (isClear) return person;
    return { ...person, contact: contact === undefined ? numberOf(id) : `${contact} · ${numberOf(id)}` };
  });
}

const numberOf = (id: number): string => `№ ${id}`;
