import { theme } from '../../generated/theme.gen.ts';

/** The pages' only style sheet. Its hash is in the Content-Security-Policy, so it is written as it stands. Its variables are those of the theme. */
export const styles = `${theme}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 var(--sans);
}
.band { background: var(--deep); color: var(--deep-ink); padding: .625rem 1.25rem; font-size: .875rem; }
.band p { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .625rem; margin: 0 auto; max-width: 34rem; color: var(--deep-soft); }
.band strong { color: var(--deep-ink); font: 600 1.0625rem var(--serif); }
.band svg { width: 1.5rem; height: 1.5rem; fill: none; stroke: var(--amber); }
main { width: 100%; max-width: 36.5rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; flex: 1; }
.sheet {
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 2rem;
}
h1 { margin: 0 0 1.5rem; font: 600 1.625rem/1.25 var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
fieldset { border: 0; margin: 0 0 1.75rem; padding: 0; min-width: 0; }
legend, h2 { padding: 0; margin: 0 0 .625rem; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
section { margin-bottom: 1.75rem; }
code { font: .9375em var(--mono); overflow-wrap: anywhere; }
p { margin: 0; }
.quiet { color: var(--ink-soft); font-size: .875rem; overflow-wrap: anywhere; }
.rows { border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
.row { display: flex; gap: .75rem; align-items: center; padding: .6875rem .9375rem; min-height: 2.875rem; }
label.row { cursor: pointer; }
.row + .row { border-top: 1px solid var(--line); }
.row:has(input:disabled) { cursor: default; }
.row:has([type=radio]:checked) { background: var(--accent-wash); }
.row:has(input:enabled):hover { background: var(--accent-wash); }
.row:has(input:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: var(--radius); }
.row span { min-width: 0; overflow-wrap: anywhere; }
.row .grow { flex: 1; }
.row small { display: block; color: var(--ink-soft); font-size: .8125rem; line-height: 1.375; }
input {
  appearance: none; flex: none; width: 1.25rem; height: 1.25rem; margin: 0; cursor: inherit;
  border: 1.5px solid var(--line-strong); background: var(--surface); display: grid; place-content: center;
}
input.field {
  width: 55%; height: 2.25rem; border-radius: var(--radius-small); padding: 0 .625rem; display: block; color: inherit; font: inherit; cursor: text;
}
input:focus-visible { outline: none; }
[type=radio] { border-radius: 50%; }
[type=checkbox] { border-radius: .3125rem; }
input:checked { border-color: var(--accent); background: var(--accent); }
[type=radio]:checked::before { content: ""; width: .5rem; height: .5rem; border-radius: 50%; background: var(--on-accent); }
[type=checkbox]:checked::before {
  content: ""; width: .3125rem; height: .625rem; margin-top: -.125rem; transform: rotate(45deg);
  border: solid var(--on-accent); border-width: 0 .125rem .125rem 0;
}
[type=checkbox]:disabled:checked { border-color: transparent; background: transparent; }
[type=checkbox]:disabled:checked::before { border-color: var(--accent); }
.tag {
  flex: none; padding: .0625rem .5rem; border-radius: 1rem; font-size: .75rem; line-height: 1.375rem; white-space: nowrap;
  background: var(--accent-wash); color: var(--accent);
  border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
}
.tag.optional { background: var(--sunken); color: var(--ink-soft); }
.hints { margin-top: .625rem; display: grid; gap: .125rem; }
.buttons { display: flex; gap: .75rem; margin-bottom: 1rem; }
p ~ .buttons { margin-top: 1.25rem; }
button {
  flex: 1; min-height: 3rem; padding: .625rem 1.25rem; border-radius: var(--radius); cursor: pointer;
  font: inherit; font-weight: 600; border: 1.5px solid var(--accent);
}
.approve { background: var(--accent); color: var(--on-accent); }
.deny { background: transparent; color: var(--accent); }
.approve:hover { background: var(--accent-strong); }
.deny:hover, .withdraw:hover { background: var(--accent-wash); }
.intro { margin-bottom: 1.75rem; color: var(--ink-soft); }
.intro:last-child { margin-bottom: 0; }
.grant + .grant { margin-top: 1.75rem; }
.withdraw {
  flex: none; min-height: 2rem; padding: .1875rem .75rem; border-radius: var(--radius-small); font-size: .875rem;
  background: transparent; color: var(--accent); border-width: 1px;
}
.grant > .withdraw { margin-top: .625rem; }
.links { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
button:focus-visible { border-radius: var(--radius); }
.languages { display: flex; justify-content: center; gap: 1.25rem; padding: 1.25rem; font-size: .875rem; }
a { color: var(--accent); text-underline-offset: .1875rem; }
.problem { margin-bottom: 1rem; padding: .875rem 1rem; border-radius: var(--radius); border: 1px solid var(--danger); background: var(--danger-wash); color: var(--danger); overflow-wrap: anywhere; }
@media (max-width: 30rem) {
  .band { padding: .625rem 1rem; }
  main { padding: 0 0 1rem; }
  .sheet { padding: 1.5rem 1rem; border-width: 0 0 1px; border-radius: 0; }
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
