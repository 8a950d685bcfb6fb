import type { ListedUser } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { useCredentials } from '../../shell/use-playground.ts';
import { IdentificationCard } from './identification-card.tsx';
import { peopleMessages } from './messages.ts';
import { useIdentifications } from './use-people.ts';

const steps = [
  'createIdentificationRequest',
  'createIdentityDocument',
  'uploadIdentityDocumentImage',
  'submitIdentificationRequest',
] as const;

/** The identification requests of a person. */
export function IdentificationTab({ user: { id } }: { readonly user: ListedUser }) {
  const t = useMessages(peopleMessages);
  const requests = useIdentifications();
  const { people } = useCredentials();
  const username = people.find(({ userId }) => userId === id)?.username;
  return (
    <Panel title={t('identification')}>
      <Loaded query={requests} label={t('loading')}>
        {(all) => {
          const own = all.filter(({ user }) => user === id);
          if (own.length > 0) return own.map((each) => <IdentificationCard key={each.id} request={each} />);
          return (
            <Empty title={t('identificationNone')}>
              <p>{t('identificationAdvice')}</p>
              <ol className="identification-steps">
                {steps.map((operationId) => (
                  <li key={operationId}>
                    <Link
                      to="/explorer/$operationId"
                      params={{ operationId }}
                      search={username === undefined ? {} : { as: username }}
                    >
                      <code>{operationId}</code>
                    </Link>
                  </li>
                ))}
              </ol>
            </Empty>
          );
        }}
      </Loaded>
    </Panel>
  );
}
