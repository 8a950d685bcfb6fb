import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { IdentificationCard } from './identification-card.tsx';
import { peopleMessages } from './messages.ts';
import { useIdentifications } from './use-people.ts';

/** What waits for a decision, while no person is chosen. */
export function PeopleStart() {
  const t = useMessages(peopleMessages);
  const requests = useIdentifications();
  return (
    <div className="people-start">
      <p className="note">{t('choose')}</p>
      <Panel title={t('queue')}>
        <Loaded query={requests} label={t('loading')}>
          {(all) => {
            const open = all.filter(({ status }) => status === 'processing' || status === 'pending');
            if (open.length === 0) {
              return (
                <Empty title={t('queueNone')}>
                  <p>{t('queueAdvice')}</p>
                </Empty>
              );
            }
            return open.map((request) => <IdentificationCard key={request.id} request={request} />);
          }}
        </Loaded>
      </Panel>
    </div>
  );
}
