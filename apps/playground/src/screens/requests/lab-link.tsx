import type { JournalEntry } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/use-messages.ts';
import { questionOfEntry } from '../../signatures/question-of-entry.ts';
import { knownKeys } from '../../calls/known-keys.ts';
import { usePlayground, useSession } from '../../shell/use-playground.ts';
import { keepQuestion } from '../../signatures/kept-question.ts';
import { requestsMessages } from './messages.ts';

interface LabLinkProps {
  readonly entry: JournalEntry;
  readonly className?: string;
}

/** A link to the signature lab, with the request filled in. */
export function LabLink({ entry, ...shown }: LabLinkProps) {
  const t = useMessages(requestsMessages);
  const { log } = usePlayground();
  const session = useSession();
  const question = () => {
    const sent = log
      .entries()
      .find(({ outcome }) => outcome.state === 'responded' && outcome.correlationId === entry.correlationId);
    const { origin } = session;
    return questionOfEntry(entry, { origin, keys: knownKeys(session), header: sent?.signed.header });
  };
  return (
    <Link to="/signature" {...shown} onClick={() => keepQuestion(question())}>
      {t('labLink')}
    </Link>
  );
}
