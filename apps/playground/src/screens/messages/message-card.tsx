import type { JournalEntry, Message } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { prefill } from '../../calls/prefilled-form.ts';
import { masked } from '../../calls/masked.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Moment } from '../../components/moment.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useContactToConfirm } from '../../live/use-people.ts';
import { codeOfMessage } from '../../journal/code-of-message.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { outboxMessages } from './messages.ts';

interface MessageCardProps {
  readonly message: Message;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

/** A message, with its code and what can be done with it. */
export function MessageCard({ message, requests }: MessageCardProps) {
  const t = useMessages(outboxMessages);
  const { kind, recipient, user, sentAt, subject, text, code, link } = message;
  const person = useCredentials().people.find(({ userId }) => userId === user);
  const name = person?.name ?? t('user', { id: String(user) });
  return (
    <li className="panel outbox-message">
      <p className="outbox-head">
        <strong>{t(kind)}</strong> {t('to', { recipient })} <span className="note">({name})</span>
        <Moment at={sentAt} />
      </p>
      {subject !== undefined && <h2>{subject}</h2>}
      <p className="outbox-text">{text}</p>
      {code !== undefined && <Code message={message} code={code} requests={requests} />}
      {link !== undefined && (
        <p className="note outbox-link">
          {t('link')}: <code>{link}</code>
        </p>
      )}
    </li>
  );
}

/** The operations that take the code of a message, by its purpose. */
const operations = { phone: 'confirmPhone', email: 'confirmEmail', password: 'setUserPassword' } as const;

interface CodeProps extends MessageCardProps {
  readonly code: string;
}

function Code({ message, code, requests }: CodeProps) {
  const t = useMessages(outboxMessages);
  const { people } = useCredentials();
  const { purpose, state, endedBy } = codeOfMessage(message, requests);
  const operation = purpose in operations ? operations[purpose as keyof typeof operations] : undefined;
  const user = String(message.user);
  const contactOf = useContactToConfirm();
  const person = people.find(({ userId }) => userId === message.user);
  // Before the first confirmed contact a person cannot log in. The client that registered the person may confirm it.
  const as = person === undefined || contactOf(person) !== undefined ? 'client' : person.username;
  // The user chooses the new password, so it is left open.
  const body = { code, ...(purpose === 'password' && { password: masked }) };
  return (
    <p className="outbox-code">
      <span className="note">{t('code')}</span> <code>{code}</code>
      <CopyButton text={() => code} label={t('copyCode', { code })} done={t('copied')} />{' '}
      {state !== 'open' && (
        <Link to="/requests/$number" params={{ number: String(endedBy) }} className="outbox-ended">
          {t(`code.${state}`)}
        </Link>
      )}
      {state === 'open' && operation !== undefined && (
        <Link
          to="/explorer/$operationId"
          params={{ operationId: operation }}
          // The code must not be in the URL.
          search={{ as, 'v.userId': user }}
          onClick={() => prefill({ operation, body: JSON.stringify(body) })}
        >
          {t('confirm')}
        </Link>
      )}
      {state === 'open' && purpose === 'card' && (
        <Link to="/people/$userId" params={{ userId: user }} search={{ tab: 'cards' }}>
          {t('confirmCard')}
        </Link>
      )}
    </p>
  );
}
