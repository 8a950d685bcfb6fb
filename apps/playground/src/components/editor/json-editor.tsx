import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { locate } from './locate.ts';
import { type EditorHooks, jsonExtensions } from './extensions.ts';

interface JsonEditorProps extends EditorHooks {
  readonly label: string;
  readonly value: string;
  /** Further extensions; they must be the same each time. @default none */
  readonly extensions?: Extension;
  /** Moves the cursor to this part when it changes. */
  readonly target?: readonly string[] | undefined;
}

/**
 * A JSON editor that marks problems. It is in a shadow root, because a strict Content-Security-Policy forbids its `style` elements in
 * the document.
 */
export function JsonEditor({ label, value, onChange, findProblems, extensions, target }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const hooks = useEffectEvent((): EditorHooks => ({ onChange, findProblems }));
  const initial = useEffectEvent(() => value);
  const further = useEffectEvent(() => extensions);

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: initial(),
        extensions: [jsonExtensions(label, () => hooks()), further() ?? []],
      }),
    });
    editor.current = view;
    return () => view.destroy();
  }, [label]);
  useEffect(() => {
    const view = editor.current;
    if (view === undefined || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    const view = editor.current;
    if (view === undefined || target === undefined) return;
    const { from, to } = locate(view.state, target);
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  }, [target]);
  return <div ref={host} className="json-editor" />;
}
