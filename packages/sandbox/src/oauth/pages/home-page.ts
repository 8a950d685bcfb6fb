import { published } from '../../seed/published.ts';
import type { ClientRecord, UserRecord } from '../../state/records.ts';
import { personOf } from './consent-page.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Page } from './page.ts';

/** Shows the home page: clients and users of the world, and links to the other pages. */
export const showHome: Page = async ({ origin }, { world, query }) => {
  const clients = world.clients.list();
  const users = world.users.list();
  const redirected = clients.find(({ redirectHosts }) => redirectHosts.length > 0);
  const content = html`<div class="sheet">
    <h1>The sandbox is running</h1>
    ${outcome(query)}
    <section>
      <h2>Clients</h2>
      <div class="rows">${clients.map(clientRow)}</div>
    </section>
    <section>
      <h2>Users</h2>
      ${
        users.length > 0
          ? html`<div class="rows">${users.map(userRow)}</div>`
          : html`<p>This world has no users. Add users with a world file.</p>`
      }
    </section>
    <section>
      <h2>Pages</h2>
      <p class="links">
        ${redirected && html`<a href="${consentPath(redirected, origin)}">Open the consent page</a> `}<a
          href="/frontend/en/grants"
          >Open the grants page</a
        >
        <a href="/__sandbox/">List the controls: worlds, clock, faults, journal</a>
        <a href="/__sandbox/world.schema.json">Read the schema of world files</a>
      </p>
    </section>
    <section>
      <h2>Documentation</h2>
      <p>
        <code>npx @litas/sandbox --help</code> lists the options. The guides are in the README of
        <code>@litas/sandbox</code>; in a clone of Litas, <code>npm start</code> serves all of them at
        <a href="${docsUrl}">${docsUrl}</a>.
      </p>
    </section>
  </div>`;
  return page({ status: 200, locale: 'en', title: 'The sandbox is running', content });
};

function outcome(query: URLSearchParams): Html | undefined {
  const error = query.get('error');
  if (error !== null) return html`<p class="problem">The redirect has the error ${error}.</p>`;
  return query.has('code')
    ? html`<p class="problem">The redirect has a code. Exchange it for a token at /oauth/v1/token.</p>`
    : undefined;
}

/** Where `npm start` serves the documentation. */
const docsUrl = 'http://127.0.0.1:4012/';

// Only published secrets are shown: a world file can contain real ones.
const clientRow = ({ title, id, key }: ClientRecord): Html =>
  html`<p class="row">
    <span class="grow"
      >${title}<small
        >id <code>${id}</code>${published.has(key) && html` · key <code>${key}</code>`}</small
      ></span
    >
  </p>`;

function userRow(user: UserRecord): Html {
  const { id, name, contact, company } = personOf(user);
  return html`<p class="row">
    <span class="grow"
      >${name}<small
        >id <code>${id}</code>${contact !== undefined && html` · ${contact}`}${
          user.password !== null &&
          published.has(user.password) &&
          html` · password <code>${user.password}</code>`
        }</small
      ></span
    >
    ${company && html`<span class="tag">company</span>`}
  </p>`;
}

function consentPath({ id }: ClientRecord, origin: string): string {
  const parameters = {
    response_type: 'code',
    client_id: id,
    redirect_uri: `${origin}/`,
    scope: 'full_name email phone_optional balance statements balance_offline',
  };
  return `/frontend/oauth?${new URLSearchParams(parameters)}`;
}
