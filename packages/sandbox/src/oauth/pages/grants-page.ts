import { HttpError } from '../../http/http-error.ts';
import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import { isPrivate } from '../../state/private-world.ts';
import { findGrants, withdraw } from '../offline-grants.ts';
import { findPageLink } from '../page-links.ts';
import { readScopes, type RequestedScope } from '../scopes.ts';
import { type Person, personOf, toldApart } from './consent-page.ts';
import { type Html, html } from './html.ts';
import { languageLinks, page } from './layout.ts';
import { messagePage } from './messages.ts';
import { type Page, type PageContext, worldQueryOf } from './page.ts';
import { type ConsentTexts, texts } from './texts.ts';
import { decodeUtf8 } from '../../http/utf8.ts';

/** The offline scopes that a user granted to a client. */
interface ShownGrant {
  readonly person: Person;
  readonly clientId: string;
  /** Name of the client. */
  readonly client: string;
  readonly scopes: readonly RequestedScope[];
}

/** Contents of the grants page. */
interface Grants {
  readonly locale: Locale;
  readonly grants: readonly ShownGrant[];
  /** Returns path and query of this page in a language. Its forms are sent there, too. */
  readonly path: (locale: Locale) => string;
}

/** Responds with the grants page: the granted offline scopes, and buttons to withdraw them. It has no script. */
function grantsPage({ locale, grants, path }: Grants): Promise<PlainResponse> {
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
    ${person.contact !== undefined && html`<p class="hints quiet">${person.contact}</p>`}
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

/**
 * Finds the user whose grants a page shows: the one of its link, or every user on the page without a link, which a private world does not
 * have.
 *
 * @returns The id of the user, `all`, or `undefined` for an unknown link.
 */
function whose({ world, now, parameters: { key } }: PageContext): number | 'all' | undefined {
  if (key !== undefined) return findPageLink(world, now, key)?.userId;
  return isPrivate(world) ? undefined : 'all';
}

/** Shows the offline scopes that the users of a world granted, or the user of a link. */
export const showGrants: Page = async (request, context) => {
  const { world, parameters } = context;
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const owner = whose(context);
  if (owner === undefined) return messagePage(locale, 'unknownLink');
  const people = toldApart(world.users.list().map(personOf));
  const grants = [];
  for (const { user: userId, client: clientId, scopes } of findGrants(
    world,
    owner === 'all' ? {} : { user: owner },
  )) {
    const person = people.find(({ id }) => id === userId);
    const client = world.clients.get(clientId);
    const read = readScopes(scopes.join(' '));
    if (person && read.ok) {
      grants.push({
        person,
        clientId,
        client: client?.title ?? clientId,
        scopes: read.scopes,
      });
    }
  }
  return grantsPage({ locale, grants, path: (other) => pathOf(context, other) });
};

/** Handles the form of the grants page: withdraws one scope of a grant, or all. */
export const withdrawGrants: Page = async (request, context) => {
  const { world, parameters } = context;
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const form = new URLSearchParams(decodeUtf8(request.body));
  const scope = form.get('scope') ?? '';
  const grant = { user: Number(form.get('user')), client: form.get('client') ?? '' };
  const owner = whose(context);
  if (owner === undefined) return messagePage(locale, 'unknownLink');
  if (owner !== 'all' && owner !== grant.user) return messagePage(locale, 'unknownGrant');
  try {
    withdraw(world, { ...grant, scopes: scope === 'all' ? undefined : [scope] });
  } catch (error) {
    if (error instanceof HttpError) return messagePage(locale, 'unknownGrant');
    throw error;
  }
  return {
    status: 303,
    headers: { location: pathOf(context, locale), 'cache-control': 'no-store' },
    body: '',
  };
};

const pathOf = ({ world, parameters: { key } }: PageContext, locale: string): string =>
  key === undefined
    ? `/frontend/${locale}/grants${worldQueryOf(world)}`
    : `/frontend/${locale}/grants/${key}`;
