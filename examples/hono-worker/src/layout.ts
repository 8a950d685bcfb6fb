import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML of hono. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = `:root { color-scheme: light dark; --line: light-dark(#ded6c6, #373127); --accent: light-dark(#7d4507, #f0b455) }
body { margin: 0; background: light-dark(#f6f3ec, #14120e); color: light-dark(#1f1c16, #f2ecdf); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; margin: clamp(1rem, 6vw, 4rem) auto; padding: 1.5rem; width: calc(100% - 2rem); box-sizing: border-box;
  background: light-dark(#fffdf8, #1c1914); border: 1px solid var(--line); border-radius: .75rem }
h1 { margin: 0 0 1rem; font-size: 1.5rem }
.balance { margin: 0; font-size: 2rem; font-weight: 650 }
ul { padding: 0; list-style: none }
li { display: flex; gap: 1rem; justify-content: space-between; padding: .5rem 0; border-top: 1px solid var(--line) }
li b { font-weight: 500; font-variant-numeric: tabular-nums; white-space: nowrap }
.in { color: light-dark(#14633f, #79d3a3) }
.button, button { display: inline-block; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; font: inherit;
  background: var(--accent); color: light-dark(#fffaf0, #221a0b); text-decoration: none; cursor: pointer }`;

/** Returns a whole page. */
export const layout = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
