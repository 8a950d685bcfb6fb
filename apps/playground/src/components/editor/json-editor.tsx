import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { type EditorHooks, jsonExtensions } from './extensions.ts';

interface JsonEditorProps extends EditorHooks {
  readonly label: string;
  readonly value: string;
}

/**
 * A JSON editor that marks problems. It is in a shadow root, because a strict Content-Security-Policy forbids its `style` elements in
 * the document.
 */
export function JsonEditor({ label, value, onChange, findProblems }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const hooks = useEffectEvent((): EditorHooks => ({ onChange, findProblems }));
  const initial = useEffectEvent(() => value);

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: initial(), extensions: jsonExtensions(label, () => hooks()) }),
    });
    editor.current = view;
    return () => view.destroy();
  }, [label]);
  useEffect(() => {
    const view = editor.current;
    if (view === undefined || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);
  return <div ref={host} className="json-editor" />;
}
