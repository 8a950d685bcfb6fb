import { formatMoney, signedAmount, exactAmount } from '@litas/client/money';
import type { CursorMetadata, Statement } from '@litas/client';
import { type Html, html } from './html.ts';

/** A page of the app. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly signedIn: boolean;
}

/** Returns a whole page. */
export const layout = ({ title, body, signedIn }: Page): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – My money</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <a href="/">My money</a>
          ${signedIn && html`<form method="post" action="/sign-out"><button>Sign out</button></form>`}
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;

/** The page of a visitor. */
export const welcome = html`
  <p>See your balance and your payments.</p>
  <p><a class="button" href="/sign-in">Sign in with Paysera</a></p>
`;

/** A balance by currency. */
export type Balances = Readonly<
  Record<string, { readonly at_disposal: number; readonly at_disposal_decimal?: string | undefined }>
>;

/** The page of a user. */
export const account = (balances: Balances): Html => html`
  ${Object.entries(balances).map(
    ([currency, { at_disposal, at_disposal_decimal }]) =>
      html`<p class="balance">${money(exactAmount(at_disposal, at_disposal_decimal), currency)}</p>`,
  )}
  <p><a href="/statements">Show payments</a></p>
`;

/** A page of statements, with links to those before and after it. */
export const statementsPage = (
  statements: readonly Statement[],
  { cursors, has_next, has_previous }: CursorMetadata,
): Html => html`
  <table>
    <tr>
      <th>Date</th>
      <th>Payment</th>
      <th>Amount</th>
    </tr>
    ${statements.map(
      ({ date, other_party, details, amount, amount_decimal, direction, currency }) =>
        html`<tr>
          <td>${new Date(date * 1_000).toISOString().slice(0, 10)}</td>
          <td>${other_party?.display_name} <span class="soft">${details}</span></td>
          <td class="${direction}">
            ${money(signedAmount(exactAmount(amount, amount_decimal), direction), currency)}
          </td>
        </tr>`,
    )}
  </table>
  <nav>
    ${has_previous && cursors && html`<a href="/statements?before=${encodeURIComponent(cursors.before ?? '')}">Newer</a>`}
    ${has_next && cursors && html`<a href="/statements?after=${encodeURIComponent(cursors.after ?? '')}">Older</a>`}
  </nav>
`;

/** The page of an error. */
export const errorPage = (message: string, canSignIn: boolean): Html => html`
  <p>${message}</p>
  <p>${canSignIn ? html`<a class="button" href="/sign-in">Sign in</a>` : html`<a href="/">Back</a>`}</p>
`;

const money = (amount: string, currency: string): string =>
  formatMoney(amount, { currency, locale: 'en-GB' });
