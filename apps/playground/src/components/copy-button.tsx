import { useEffect, useState } from 'react';

interface CopyButtonProps {
  /** Returns the text to copy. */
  readonly text: () => string;
  readonly label: string;
  /** The label after copying. */
  readonly done: string;
  /** What is copied, for people who do not see where the button is. */
  readonly what?: string;
}

/** Copies a text to the clipboard. */
export function CopyButton({ text, label, done, what }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    setDone(true);
  };
  return (
    <button type="button" className="quiet" onClick={() => void copy().catch(() => setDone(false))}>
      <span aria-live="polite">{isDone ? done : label}</span>
      {what !== undefined && <span className="visually-hidden"> {what}</span>}
    </button>
  );
}
