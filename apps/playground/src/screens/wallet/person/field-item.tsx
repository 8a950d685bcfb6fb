import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { FieldRow } from '../../../fields/field-rows.ts';
import { ScopeNames } from '../connect/scope-names.tsx';
import { FieldName } from './field-name.tsx';

/** A field with its name and its value, or the reason why it has none. */
export function FieldItem({ row }: { readonly row: FieldRow }) {
  const t = useMessages(walletMessages);
  return (
    <div className={`field field-${row.state}`}>
      <dt>
        <FieldName path={row.path} />
      </dt>
      <dd>
        {row.state === 'shown' && row.text}
        {row.state === 'absent' && t('absent')}
        {row.state === 'hidden' && (
          <>
            <span className="visually-hidden">{t('hiddenField')} </span>
            {t('needs')} <ScopeNames scopes={row.scopes} />
          </>
        )}
      </dd>
    </div>
  );
}
