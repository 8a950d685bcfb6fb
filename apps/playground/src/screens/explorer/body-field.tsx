import { useMemo } from 'react';
import { findProblems } from '../../calls/find-problems.ts';
import { type BodyForm, parsedJson } from '../../calls/request-body.ts';
import { JsonEditor } from '../../components/editor/json-editor.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { explorerMessages } from './messages.ts';
import { ProblemList } from './problem-list.tsx';

interface BodyFieldProps {
  readonly bodyForm: BodyForm;
  readonly body: string;
  readonly onChange: (body: string) => void;
}

/** An editor for the body, which is validated while typing. */
export function BodyField({ bodyForm, body, onChange }: BodyFieldProps) {
  const t = useMessages(explorerMessages);
  const { schema, examples, isForm } = bodyForm;
  const value = parsedJson(body);
  const problems = useMemo(
    () => (value === undefined ? [] : findProblems(schema, value)),
    // The text represents the value, which is a new object each time.
    // oxlint-disable-next-line react/exhaustive-deps
    [schema, body],
  );
  return (
    <section className="form-part">
      <div className="body-head">
        <h2>{t('body')}</h2>
        {examples.length > 1 && (
          <label className="body-examples">
            <span className="control-label">{t('bodyExample')}</span>
            <select
              value={examples.find(({ text }) => text === body)?.name ?? ''}
              onChange={({ target }) =>
                onChange(examples.find(({ name }) => name === target.value)?.text ?? body)
              }
            >
              <option value="" disabled>
                {t('bodyOwn')}
              </option>
              {examples.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      <JsonEditor
        label={t('body')}
        value={body}
        onChange={onChange}
        findProblems={(parsed) => findProblems(schema, parsed)}
      />
      <p className="note">
        {isForm && `${t('bodyForm')} `}
        {t('secretsInAddress')}
      </p>
      {value === undefined ? (
        <p className="form-problem">{t('bodyInvalid')}</p>
      ) : (
        problems.length > 0 && (
          <ProblemList title={t('bodyProblems', { count: problems.length })} problems={problems} />
        )
      )}
    </section>
  );
}
