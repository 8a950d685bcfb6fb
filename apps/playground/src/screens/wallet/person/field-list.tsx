import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { type FieldRow, hiddenByScope } from '../../../fields/field-rows.ts';
import { FieldItem } from './field-item.tsx';

interface FieldListProps {
  readonly title: string;
  readonly operation: string;
  readonly rows: readonly FieldRow[];
}

/** The fields of a response. Hidden fields keep their place and name the scope that reveals them. */
export function FieldList({ title, operation, rows }: FieldListProps) {
  const t = useMessages(walletMessages);
  const hidden = hiddenByScope(rows);
  const count = rows.filter(({ state }) => state === 'hidden').length;
  return (
    <div className="fields">
      <h3>
        {title} <code>{operation}</code>
      </h3>
      {count > 0 && (
        <p className="fields-hidden">
          {t('hiddenFields', {
            count,
            scopes: hidden
              .map(({ scopes, count: each }) => `${scopes.join(` ${t('or')} `)} (${each})`)
              .join(', '),
          })}
        </p>
      )}
      <dl className="field-grid">
        {rows.map((row) => (
          <FieldItem key={row.path} row={row} />
        ))}
      </dl>
    </div>
  );
}
