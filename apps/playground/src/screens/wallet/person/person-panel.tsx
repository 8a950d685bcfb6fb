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

const askedText = (count: number): string =>
  count === 1 ? '1 scope requested' : `${count} scopes requested`;

/** The owner of the wallet, as far as the scopes reveal it. */
export function PersonPanel({ session, asked, onConnect, aside }: PersonPanelProps) {
  const user = useQuery(userQuery(session));
  return (
    <section className="panel person-panel" aria-label="Person">
      <QueryResult
        query={user}
        session={session}
        label="Loading the user"
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
                {asked === undefined ? 'An example of the description' : askedText(asked.length)} ·{' '}
                <a href="#fields">fields</a>
                <span className="only-narrow">
                  {' '}
                  · <a href="#signed">signature</a>
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
