import type { HiddenField } from '../../calls/hidden-fields.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ResultActions } from './call-result.tsx';
import { explorerMessages } from './messages.ts';

interface HiddenFieldListProps {
  readonly fields: readonly HiddenField[];
  readonly onAskFor: ResultActions['onAskFor'] | undefined;
}

/** The hidden fields and the scopes that reveal them. */
export function HiddenFieldList({ fields, onAskFor }: HiddenFieldListProps) {
  const t = useMessages(explorerMessages);
  const byScopes = Map.groupBy(fields, ({ scopes }) => scopes.join(' '));
  const firstOfEach = Array.from(byScopes.values(), ([field]) => field?.scopes[0] ?? '');
  return (
    <div className="hidden-fields">
      <p>
        <strong>{t('hiddenFields', { count: fields.length })}.</strong> {t('hiddenFieldsAdvice')}
      </p>
      <ul>
        {Array.from(byScopes, ([key, group]) => (
          <li key={key}>
            <span>{group.map(({ path }) => path).join(', ')}</span>
            <span className="hidden-fields-scopes">
              {key.split(' ').map((scope) =>
                onAskFor === undefined ? (
                  <code key={scope}>{scope}</code>
                ) : (
                  <button key={scope} type="button" className="quiet" onClick={() => onAskFor([scope])}>
                    {t('askFor', { scope })}
                  </button>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
      {onAskFor !== undefined && byScopes.size > 1 && (
        <button type="button" onClick={() => onAskFor(firstOfEach)}>
          {t('askForAll')}
        </button>
      )}
    </div>
  );
}
