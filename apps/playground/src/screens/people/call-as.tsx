import type { ListedUser } from '@litas/sandbox';
import { useNavigate } from '@tanstack/react-router';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { userName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { peopleMessages } from './messages.ts';
import { useEdits } from './use-people.ts';
import { useLearnPassword } from './use-learn-password.ts';

/** Sets a password of a person whose password the page does not know, and opens the explorer as this person. */
export function CallAs({ user }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const navigate = useNavigate();
  const { run } = useEdits();
  const learn = useLearnPassword();
  const username = user.profile.email ?? user.profile.phone;
  // The password grant needs a confirmed email address or phone number.
  if (username === undefined) return <span className="note">{t('callAsUnconfirmed')}</span>;
  const callAs = async (): Promise<void> => {
    const password = crypto.randomUUID();
    const what = t('did.password', { name: userName(user).name });
    if (!(await run(what, (sandbox) => sandbox.setUser({ id: user.id, password })))) return;
    learn(user, password);
    await navigate({
      to: '/explorer/$operationId',
      params: { operationId: 'getUser' },
      search: { as: username },
    });
  };
  return <ConfirmButton label={t('callAs')} sure={t('callAsNewPassword')} onConfirm={() => void callAs()} />;
}
