import { pageScopeGroups, pageScopes } from '../../../scopes/page-scopes.ts';
import { ScopeOption } from './scope-option.tsx';

interface ScopeChooserProps {
  readonly chosen: readonly string[];
  readonly onChoose: (scopes: readonly string[]) => void;
  readonly disabled: boolean;
}

/** A list to choose scopes from. */
export function ScopeChooser({ chosen, onChoose, disabled }: ScopeChooserProps) {
  const toggle = (scope: string): void =>
    onChoose(pageScopes.filter((each) => (each === scope) !== chosen.includes(each)));
  return (
    <>
      <div className="scope-presets">
        <span role="status">
          {chosen.length} of {pageScopes.length} scopes
        </span>
        <button type="button" className="quiet" onClick={() => onChoose(pageScopes)} disabled={disabled}>
          All
        </button>
        <button type="button" className="quiet" onClick={() => onChoose([])} disabled={disabled}>
          None
        </button>
      </div>
      {pageScopeGroups.map(({ name, choices }) => (
        <fieldset key={name} className="scope-group" disabled={disabled}>
          <legend>{name}</legend>
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
