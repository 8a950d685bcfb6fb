/** The pages' only style sheet. Its hash is in the Content-Security-Policy, so it is written as it stands. */
export const styles = `
:root {
  color-scheme: light dark;
  --ground: #f3f1ea; --sheet: #fffefb; --ink: #22261f; --quiet: #5a6156; --line: #dcd8cc; --edge: #8a8f83;
  --accent: #1c5f45; --accent-ink: #ffffff; --accent-soft: #e6f0ea; --band: #2b3229; --band-ink: #f0efe8;
  --mark: #6d4b06; --mark-soft: #faf0d8; --shadow: 0 1px 2px #0000000f, 0 12px 32px #0000000f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14170f; --sheet: #1d211a; --ink: #ecebe3; --quiet: #a9afa2; --line: #343a2f; --edge: #7c8475;
    --accent: #8fd3b0; --accent-ink: #0d2318; --accent-soft: #20362a; --band: #0b0d08; --band-ink: #d9dad0;
    --mark: #efcb7c; --mark-soft: #362c14; --shadow: none;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif;
}
.band { background: var(--band); color: var(--band-ink); padding: .625rem 1.25rem; font-size: .875rem; }
.band p { margin: 0 auto; max-width: 34rem; }
.band strong { font-weight: 650; margin-right: .375rem; }
main { width: 100%; max-width: 36.5rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; flex: 1; }
.sheet {
  background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem;
  box-shadow: var(--shadow); padding: 2rem;
}
h1 { margin: 0 0 1.5rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; overflow-wrap: anywhere; }
fieldset { border: 0; margin: 0 0 1.75rem; padding: 0; min-width: 0; }
legend, h2 { padding: 0; margin: 0 0 .625rem; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
section { margin-bottom: 1.75rem; }
code { font: .9375em ui-monospace, "Liberation Mono", Menlo, monospace; overflow-wrap: anywhere; }
p { margin: 0; }
.quiet { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
.rows { border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.row { display: flex; gap: .75rem; align-items: center; padding: .6875rem .9375rem; min-height: 2.875rem; }
label.row { cursor: pointer; }
.row + .row { border-top: 1px solid var(--line); }
.row:has(input:disabled) { cursor: default; }
.row:has([type=radio]:checked) { background: var(--accent-soft); }
.row:has(input:enabled):hover { background: var(--accent-soft); }
.row:has(input:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: .6875rem; }
.row span { min-width: 0; overflow-wrap: anywhere; }
.row .grow { flex: 1; }
.row small { display: block; color: var(--quiet); font-size: .8125rem; line-height: 1.375; }
input {
  appearance: none; flex: none; width: 1.25rem; height: 1.25rem; margin: 0; cursor: inherit;
  border: 1.5px solid var(--edge); background: var(--sheet); display: grid; place-content: center;
}
input.field {
  width: 55%; height: 2.25rem; border-radius: .5rem; padding: 0 .625rem; display: block; color: inherit; font: inherit; cursor: text;
}
input:focus-visible { outline: none; }
[type=radio] { border-radius: 50%; }
[type=checkbox] { border-radius: .3125rem; }
input:checked { border-color: var(--accent); background: var(--accent); }
[type=radio]:checked::before { content: ""; width: .5rem; height: .5rem; border-radius: 50%; background: var(--accent-ink); }
[type=checkbox]:checked::before {
  content: ""; width: .3125rem; height: .625rem; margin-top: -.125rem; transform: rotate(45deg);
  border: solid var(--accent-ink); border-width: 0 .125rem .125rem 0;
}
[type=checkbox]:disabled:checked { border-color: transparent; background: transparent; }
[type=checkbox]:disabled:checked::before { border-color: var(--accent); }
.tag {
  flex: none; padding: .0625rem .5rem; border-radius: 1rem; font-size: .75rem; line-height: 1.375rem; white-space: nowrap;
  background: var(--accent-soft); color: var(--accent);
  border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
}
.tag.optional { background: var(--mark-soft); color: var(--mark); }
.hints { margin-top: .625rem; display: grid; gap: .125rem; }
.buttons { display: flex; gap: .75rem; margin-bottom: 1rem; }
p ~ .buttons { margin-top: 1.25rem; }
button {
  flex: 1; min-height: 3rem; padding: .625rem 1.25rem; border-radius: .75rem; cursor: pointer;
  font: inherit; font-weight: 600; border: 1.5px solid var(--accent);
}
.approve { background: var(--accent); color: var(--accent-ink); }
.deny { background: transparent; color: var(--accent); }
button:hover { filter: brightness(1.08); }
.deny:hover, .withdraw:hover { background: var(--accent-soft); filter: none; }
.intro { margin-bottom: 1.75rem; color: var(--quiet); }
.intro:last-child { margin-bottom: 0; }
.grant + .grant { margin-top: 1.75rem; }
.withdraw {
  flex: none; min-height: 2rem; padding: .1875rem .75rem; border-radius: .5rem; font-size: .875rem;
  background: transparent; color: var(--accent); border-width: 1px;
}
.grant > .withdraw { margin-top: .625rem; }
.links { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
button:focus-visible { border-radius: .75rem; }
.languages { display: flex; justify-content: center; gap: 1.25rem; padding: 1.25rem; font-size: .875rem; }
a { color: var(--accent); text-underline-offset: .1875rem; }
.problem { margin-bottom: 1rem; padding: .875rem 1rem; border-radius: .75rem; background: var(--mark-soft); color: var(--mark); overflow-wrap: anywhere; }
@media (max-width: 30rem) {
  .band { padding: .625rem 1rem; }
  main { padding: 0 0 1rem; }
  .sheet { padding: 1.5rem 1rem; border-width: 0 0 1px; border-radius: 0; box-shadow: none; }
  .buttons { flex-direction: column; }
  .row { flex-wrap: wrap; row-gap: .375rem; }
  label.row .grow { flex: 1 1 calc(100% - 2rem); }
  .row .tag { margin-left: 2rem; }
  .row .tag + .tag { margin-left: 0; }
}
@media (forced-colors: active) {
  input { appearance: auto; }
  input::before { display: none; }
  .row:has(input:focus-visible) { outline: 2px solid Highlight; }
}
`;
