import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { copyMessages } from './copy-messages.ts';

interface CopyButtonProps {
  /** Returns the text to copy. */
  readonly text: () => string;
  readonly label: string;
  /** The label after copying. */
  readonly done: string;
  /** What is copied, for people who do not see where the button is. */
  readonly what?: string;
}

/** Copies a text to the clipboard. Where the browser does not permit that, it shows the text, selected. */
export function CopyButton({ text, label, done, what }: CopyButtonProps) {
  const t = useMessages(copyMessages);
  const [isDone, setDone] = useState(false);
  const [selected, setSelected] = useState<string>();
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async (): Promise<void> => {
    const wanted = text();
    try {
      // Pages of plain http at another machine have no clipboard.
      await navigator.clipboard.writeText(wanted);
      setSelected(undefined);
      setDone(true);
    } catch {
      setSelected(wanted);
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        <span aria-live="polite">{isDone ? done : label}</span>
        {what !== undefined && <span className="visually-hidden"> {what}</span>}
      </button>
      {selected !== undefined && (
        <label className="control">
          <span className="control-label">{t('copyYourself')}</span>
          <textarea
            readOnly
            rows={2}
            value={selected}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
          />
        </label>
      )}
    </>
  );
}
