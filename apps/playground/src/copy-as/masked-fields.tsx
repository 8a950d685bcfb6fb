import { useMessages } from '../i18n/use-messages.ts';
import { copyAsMessages } from './messages.ts';

interface MaskedFieldsProps {
  /** Names of parameters, and places in the body. */
  readonly places: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly onChange: (given: Readonly<Record<string, string>>) => void;
}

/** Fields for the values that the journal does not store. */
export function MaskedFields({ places, given, onChange }: MaskedFieldsProps) {
  const t = useMessages(copyAsMessages);
  return (
    <fieldset className="copy-as-fill">
      <legend className="control-label">{t('fill')}</legend>
      {places.map((place) => (
        <label key={place} className="control">
          <code>{place}</code>
          <input
            value={given[place] ?? ''}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onChange({ ...given, [place]: target.value })}
          />
        </label>
      ))}
      <p className="note">{t('fillNote')}</p>
    </fieldset>
  );
}
