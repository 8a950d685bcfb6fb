import type { Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { UserRecord } from '../../state/records.ts';
import { siteOf } from '../redirect-uri.ts';
import type { RequestedScope } from '../scopes.ts';
import { type Html, html } from './html.ts';
import { languageLinks, page } from './layout.ts';
import { type ConsentTexts, texts } from './texts.ts';

/** Somebody who can give consent. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email?: string | undefined;
  readonly company: boolean;
}

/** What the consent page shows. */
interface Consent {
  readonly locale: Locale;
  /** The authorization request, or its key, which comes back with the form. */
  readonly request: string;
  /** Name of the client. */
  readonly client: string;
  /** Whom the page offers; the first is preselected, unless the client vouches for another one. */
  readonly people: readonly Person[];
  /** Who the client says will answer, and the id of whoever has the address. */
  readonly vouchedFor?: { readonly email: string; readonly id: number | undefined } | undefined;
  readonly scopes: readonly RequestedScope[];
  /** Where the browser goes with the answer. */
  readonly redirectUri: string;
  /** Path and query of this page in a language. */
  readonly path: (locale: Locale) => string;
  /** Path and query of the page on which offline scopes are withdrawn. */
  readonly grants: string;
  /** Path and query that the form is sent to. */
  readonly action: string;
}

/** Answers with the page on which a person approves or denies what a client asks for: one form, and no script. */
export function consentPage(consent: Consent): Promise<PlainResponse> {
  const { locale, request, client, people, vouchedFor, scopes, redirectUri, grants, action, path } = consent;
  const text = texts[locale];
  const preselected = vouchedFor?.id ?? people[0]?.id;
  const content = html`<form class="sheet" method="post" action="${action}" autocomplete="off">
      <h1>${text.title(client)}</h1>
      <input type="hidden" name="request" value="${request}" />
      <fieldset>
        <legend>${text.person}</legend>
        ${
          people.length > 0
            ? html`<div class="rows">
                ${people.map((person) => personRow(person, person.id === preselected, text))}
              </div>`
            : html`<p class="problem">${text.nobody}</p>`
        }
        ${vouchedFor && html`<p class="hints quiet">${vouchedForText(vouchedFor, client, text)}</p> `}
      </fieldset>
      <fieldset>
        <legend>${scopes.length > 0 ? text.scopes(client) : text.noScopes(client)}</legend>
        ${scopes.length > 0 && html`<div class="rows">${inOneRow(scopes).map((scope) => scopeRow(scope, text))}</div> `}
        <div class="hints quiet">
          <p>${text.alwaysShared}</p>
          ${scopes.some((scope) => scope.offline) && html`<p>${text.offlineHint} <a href="${grants}">${text.grants}</a></p> `}${
            scopes.some((scope) => scope.optional) && html`<p>${text.optionalHint}</p> `
          }
        </div>
      </fieldset>
      <div class="buttons">
        ${people.length > 0 && html`<button class="approve" name="decision" value="approve">${text.approve}</button> `}
        <button class="deny" name="decision" value="deny">${text.deny}</button>
      </div>
      <p class="quiet">${text.returnTo(siteOf(redirectUri))}</p>
    </form>
    ${languageLinks(locale, path)}`;
  return page({ status: 200, locale, title: text.title(client), formLeavesSite: true, content });
}

const vouchedForText = (
  { email, id }: NonNullable<Consent['vouchedFor']>,
  client: string,
  text: ConsentTexts,
): string => (id === undefined ? text.vouchedForNobody(client, email) : text.vouchedFor(client, email));

function personRow({ id, name, email, company }: Person, checked: boolean, text: ConsentTexts): Html {
  return html`<label class="row"
    ><input type="radio" name="user" value="${id}" required${checked && html` checked`} />
    <span class="grow">${name}${email !== undefined && html`<small>${email}</small>`}</span>
    ${company && html`<span class="tag">${text.company}</span> `}</label
  > `;
}

/** What is needed now and later is one row, that of later, which says “also later”. What can be left out has a row of its own. */
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

/** What the consent page shows of a user. */
export function personOf({ id, profile }: UserRecord): Person {
  const { identity, display_name: displayName, email, type } = profile;
  const fullName = [identity?.name, identity?.surname].filter((part) => part !== undefined).join(' ');
  return { id, name: fullName || displayName || `№ ${id}`, email, company: type === 'legal' };
}
