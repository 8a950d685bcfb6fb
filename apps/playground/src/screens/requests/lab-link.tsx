import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/use-messages.ts';
import { questionOfEntry } from '../../journal/question-of-entry.ts';
import { useSession } from '../../shell/use-playground.ts';
import { keepQuestion } from '../signature-lab/kept-question.ts';
import { requestsMessages } from './messages.ts';

interface LabLinkProps {
  readonly entry: JournalEntry;
  readonly className?: string;
}

/** A link to the signature lab, with the form filled in as far as the journal knows the request. */
export function LabLink({ entry, ...shown }: LabLinkProps) {
  const t = useMessages(requestsMessages);
  const { origin } = useSession();
  return (
    <Link to="/signature" {...shown} onClick={() => keepQuestion(questionOfEntry(entry, origin))}>
      {t('labLink')}
    </Link>
  );
}
