import type { PlainResponse } from '../core/message.ts';
import type { RequestedScope } from '../oauth/requested-scope.ts';
import type { Person } from './consent-page.ts';
import { type Html, html } from './html.ts';
import { languageLinks } from './language-links.ts';
import { page } from './layout.ts';
import { type ConsentTexts, type Locale, texts } from './texts.ts';

/** What a person lets a client do without a token. */
export interface ShownGrant {
  readonly person: Person;
  readonly clientId: string;
  /** Name of the client. */
  readonly client: string;
  readonly scopes: readonly RequestedScope[];
}

/** What the page shows. */
export interface Grants {
  readonly locale: Locale;
  readonly grants: readonly ShownGrant[];
  /** Path and query of this page in a language, to which its forms are sent too. */
  readonly path: (locale: Locale) => string;
}

/** Answers with the page on which people see what stays allowed when they are away, and withdraw it. No script runs. */
export function grantsPage({ locale, grants, path }: Grants): Promise<PlainResponse> {
  const text = texts[locale];
  const content = html`<div class="sheet">
      <h1>${text.grants}</h1>
      <p class="intro">${grants.length > 0 ? text.grantsHint : text.noGrants}</p>
      ${grants.map((grant, index) => grantForm(grant, index, path(locale), text))}
    </div>
    ${languageLinks(locale, path)}`;
  return page({ status: 200, locale, title: text.grants, content });
}

function grantForm(
  { person, clientId, client, scopes }: ShownGrant,
  index: number,
  action: string,
  text: ConsentTexts,
): Html {
  return html`<form class="grant" method="post" action="${action}" aria-labelledby="grant-${index}">
    <h2 id="grant-${index}">${text.grantOf(person.name, client)}</h2>
    <input type="hidden" name="user" value="${person.id}" />
    <input type="hidden" name="client" value="${clientId}" />
    <div class="rows">${scopes.map((scope) => scopeRow(scope, text))}</div>
    ${
      scopes.length > 1 &&
      html`<button
        class="withdraw"
        name="scope"
        value="all"
        aria-label="${text.withdrawAll}: ${text.grantOf(person.name, client)}"
      >
        ${text.withdrawAll}
      </button>`
    }
  </form> `;
}

const scopeRow = ({ name, plain }: RequestedScope, text: ConsentTexts): Html =>
  html`<div class="row">
    <span class="grow">${text.scope[plain]}</span>
    <button class="withdraw" name="scope" value="${name}" aria-label="${text.withdraw}: ${text.scope[plain]}">
      ${text.withdraw}
    </button>
  </div> `;
