import { useMessages } from '../i18n/use-messages.ts';
import { nextStepMessages } from './messages.ts';
import { faultOfRule, isCause } from './next-steps.ts';

interface FaultNoteProps {
  /** The request in the journal. */
  readonly entry: Parameters<typeof faultOfRule>[0];
}

/** Says that a fault decided the response, and which one; nothing if there was none. */
export function FaultNote({ entry }: FaultNoteProps) {
  const t = useMessages(nextStepMessages);
  const { fault } = entry;
  if (fault === undefined || !isCause(fault)) return null;
  return (
    <p>
      <strong>{t(faultOfRule(entry) === undefined ? 'byHeader' : 'byRule')}</strong> <code>{fault}</code>
    </p>
  );
}
