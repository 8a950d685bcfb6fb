import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { pageScopeGroups, pageScopes } from '../../../scopes/page-scopes.ts';
import { ScopeOption } from './scope-option.tsx';

interface ScopeChooserProps {
  readonly chosen: readonly string[];
  readonly onChoose: (scopes: readonly string[]) => void;
  readonly disabled: boolean;
}

/** A list to choose scopes from. */
export function ScopeChooser({ chosen, onChoose, disabled }: ScopeChooserProps) {
  const t = useMessages(walletMessages);
  const toggle = (scope: string): void =>
    onChoose(pageScopes.filter((each) => (each === scope) !== chosen.includes(each)));
  return (
    <>
      <div className="scope-presets">
        <span role="status">{t('chosen', { count: chosen.length, all: pageScopes.length })}</span>
        <button type="button" className="quiet" onClick={() => onChoose(pageScopes)} disabled={disabled}>
          {t('all')}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose([])} disabled={disabled}>
          {t('none')}
        </button>
      </div>
      {pageScopeGroups.map(({ name, choices }) => (
        <fieldset key={name} className="scope-group" disabled={disabled}>
          <legend>{t(`group.${name}`)}</legend>
          {choices.map((choice) => (
            <ScopeOption
              key={choice.scope}
              choice={choice}
              checked={chosen.includes(choice.scope)}
              onToggle={() => toggle(choice.scope)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
