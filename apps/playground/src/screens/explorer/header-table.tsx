import { useMessages } from '../../i18n/use-messages.ts';
import { explorerMessages } from './messages.ts';

interface HeaderTableProps {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The headers of a response. */
export function HeaderTable({ headers }: HeaderTableProps) {
  const t = useMessages(explorerMessages);
  return (
    <>
      {headers.length === 0 ? (
        <p>{t('noHeaders')}</p>
      ) : (
        <dl className="header-table">
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="note">{t('headersNote')}</p>
    </>
  );
}
