import { modes, type Mode } from '../../modes/mode.ts';
import type { Origins } from '../../modes/origins.ts';

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly origins: Origins;
  readonly onChange: (mode: Mode) => void;
}

/** Chooses who answers. */
export function ModeSwitch({ mode, origins, onChange }: ModeSwitchProps) {
  return (
    <fieldset className="mode-switch">
      <legend>Who answers</legend>
      {modes.map((each) => (
        <label key={each.mode} className="mode">
          <input
            type="radio"
            name="mode"
            value={each.mode}
            checked={each.mode === mode}
            onChange={() => onChange(each.mode)}
            aria-labelledby={`mode-name-${each.mode}`}
            aria-describedby={`mode-${each.mode}`}
          />
          <span className="mode-name">
            <span id={`mode-name-${each.mode}`}>{each.name}</span>
            <span className="mode-origin">
              {each.mode === 'msw' ? 'MSW' : new URL(origins[each.mode]).host}
            </span>
          </span>
          <span className="mode-summary" id={`mode-${each.mode}`}>
            {each.summary}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
