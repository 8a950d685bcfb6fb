import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Mode } from '../modes/mode.ts';
import type { Origins } from '../modes/origins.ts';
import { shellMessages } from './messages.ts';

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly modes: readonly Mode[];
  readonly origins: Origins;
  readonly onChange: (mode: Mode) => void;
}

/** A switch for the server that the page calls. */
export function ModeSwitch({ mode, modes, origins, onChange }: ModeSwitchProps) {
  const t = useMessages(shellMessages);
  // The URL changes a moment after the click.
  const [clicked, setClicked] = useState({ from: mode, to: mode });
  const checked = clicked.from === mode ? clicked.to : mode;
  const choose = (next: Mode): void => {
    setClicked({ from: mode, to: next });
    onChange(next);
  };
  return (
    <fieldset className="mode-switch">
      <legend>{t('target')}</legend>
      <div className="modes">
        {modes.map((each) => (
          <label key={each} className="mode">
            <input
              type="radio"
              name="mode"
              value={each}
              checked={each === checked}
              onChange={() => choose(each)}
              aria-labelledby={`mode-name-${each}`}
              {...(each === mode && { 'aria-describedby': 'mode-summary' })}
            />
            <span id={`mode-name-${each}`}>{t(`target.${each}`)}</span>
            <span className="mode-origin">{each === 'msw' ? 'MSW' : new URL(origins[each]).host}</span>
          </label>
        ))}
      </div>
      <p className="mode-summary" id="mode-summary">
        {t(`summary.${mode}`)}
      </p>
    </fieldset>
  );
}
