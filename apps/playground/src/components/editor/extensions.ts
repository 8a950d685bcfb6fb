import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parsedJson } from '../../calls/request-body.ts';
import type { BodyProblem } from '../../calls/find-problems.ts';
import { locate } from './locate.ts';

const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--ink)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--in)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
]);

const look = EditorView.theme({
  '&': { fontSize: '0.875rem', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5', maxHeight: '24rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--accent)', minHeight: '6rem', padding: '0.5rem 0' },
  // When typed text replaces a selection, Chromium can write the style of the replaced text on the line as a `style` attribute.
  '.cm-line': {
    backgroundColor: 'transparent !important',
    color: 'inherit !important',
    fontWeight: 'inherit !important',
  },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-wash)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-wash)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { color: 'var(--accent)', textDecoration: 'none', fontWeight: '600' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--danger)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--accent-wash) !important' },
});

/** The context of the editor, read when it is needed because it can change. */
export interface EditorHooks {
  readonly onChange: (text: string) => void;
  /** Returns the problems of the parsed text. */
  readonly findProblems: (body: unknown) => readonly BodyProblem[];
}

/** Returns the extensions of a JSON editor. The Tab key leaves the editor, as in other controls. */
export const jsonExtensions = (label: string, hooks: () => EditorHooks): Extension => [
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  json(),
  syntaxHighlighting(highlighting),
  look,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) hooks().onChange(update.state.doc.toString());
  }),
  keymap.of([
    // The page sends the call; the editor must not add a line.
    { key: 'Mod-Enter', run: () => true },
    ...defaultKeymap,
    ...historyKeymap,
  ]),
  linter((view) => problemsOf(view, hooks().findProblems), { delay: 250 }),
];

function problemsOf(view: EditorView, findProblems: EditorHooks['findProblems']): readonly Diagnostic[] {
  const body = parsedJson(view.state.doc.toString());
  if (body === undefined) return jsonParseLinter()(view);
  return findProblems(body).map(({ path, message }) => ({
    ...locate(view.state, path),
    severity: 'error',
    message,
  }));
}
