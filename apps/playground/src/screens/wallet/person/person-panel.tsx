import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { personName } from '../../../fields/person-name.ts';
import { userQuery } from '../../../session/queries.ts';
import { QueryResult } from '../query-result.tsx';
import type { PanelProps } from '../../../components/layout/panel-props.ts';

interface PersonPanelProps extends PanelProps {
  /** Shown at the end of the line. */
  readonly aside?: ReactNode;
}

/** The owner of the wallet, as far as the scopes reveal it. */
export function PersonPanel({ session, asked, onConnect, aside }: PersonPanelProps) {
  const t = useMessages(walletMessages);
  const user = useQuery(userQuery(session));
  return (
    <section className="panel person-panel" aria-label={t('person')}>
      <QueryResult
        query={user}
        session={session}
        label={t('loadingUser')}
        lines={2}
        shape="person"
        onConnect={onConnect}
      >
        {(data) => {
          const { name, initials } = personName(data);
          return (
            <div className="person">
              <span className="avatar" aria-hidden="true">
                {initials}
              </span>
              <h2>{name}</h2>
              <p className="person-contact">
                {asked === undefined ? t('exampleOnly') : t('asked', { count: asked.length })} ·{' '}
                <a href="#fields">{t('fieldsLink')}</a>
                <span className="only-narrow">
                  {' '}
                  · <a href="#signed">{t('signatureLink')}</a>
                </span>
              </p>
            </div>
          );
        }}
      </QueryResult>
      {aside}
    </section>
  );
}
