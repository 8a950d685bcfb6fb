import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { liveMessages } from '../live/messages.ts';

interface ConfirmButtonProps {
  readonly label: string;
  /** The name for screen readers, which begins with the label. @default the label */
  readonly name?: string;
  /** The label of the second button, which acts. */
  readonly sure: string;
  readonly onConfirm: () => void;
  readonly className?: string;
  /** @default false */
  readonly disabled?: boolean;
}

const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** A button that asks once more before it acts. */
export function ConfirmButton({
  label,
  name,
  sure,
  onConfirm,
  className,
  disabled = false,
}: ConfirmButtonProps) {
  const t = useMessages(liveMessages);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button
        type="button"
        className={className}
        aria-label={name}
        disabled={disabled}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  }
  const confirm = (): void => {
    setAsked(false);
    onConfirm();
  };
  return (
    <>
      {/* The button that was pressed is gone, so the focus moves to the question. */}
      <button type="button" className="danger" ref={focus} onClick={confirm}>
        {sure}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {t('cancel')}
      </button>
    </>
  );
}
