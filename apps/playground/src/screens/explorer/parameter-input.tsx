import { useId } from 'react';
import type { ParameterField } from '../../calls/parameter-fields.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { masked } from '../../calls/masked.ts';
import { explorerMessages } from './messages.ts';

interface ParameterInputProps {
  readonly field: ParameterField;
  readonly text: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

/** One parameter with name, type, value and description. */
export function ParameterInput({ field, text, isMissing, onChange }: ParameterInputProps) {
  const t = useMessages(explorerMessages);
  const id = useId();
  const { name, place, isRequired, format, help, choices, isClosed, example } = field;
  const isMasked = text === masked;
  const shared = {
    id,
    value: isMasked ? '' : text,
    'aria-describedby': `${id}-help`,
    ...((isMissing || isMasked) && { 'aria-invalid': true }),
  };
  return (
    <div className="parameter">
      <p className="parameter-head">
        <label htmlFor={id}>
          <code>{name}</code>
          {isRequired && <span className="required"> {t('required')}</span>}
        </label>
        <span className="note" lang="en">
          {place} · {format}
        </span>
      </p>
      {isClosed ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('unset')}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          {...(choices.length > 0 && { list: `${id}-choices` })}
          placeholder={isRequired ? example : t('unset')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {choices.length > 0 && !isClosed && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </datalist>
      )}
      <p className="note" id={`${id}-help`}>
        {isMasked && (
          <>
            <strong>{t('maskedField')}</strong>{' '}
            <button type="button" className="quiet inline" onClick={() => onChange('')}>
              {t('sendWithout')}
            </button>{' '}
          </>
        )}
        <span lang="en">{help.replaceAll('`', '')}</span>{' '}
        {example !== '' && example !== text && (
          <button type="button" className="quiet inline" onClick={() => onChange(example)}>
            {t('useExample', { example })}
          </button>
        )}
      </p>
    </div>
  );
}
