import { type ReactNode, useId } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { FieldTexts, SchemaField } from '../../people/schema-fields.ts';
import { peopleMessages } from './messages.ts';
import { useFormFocus } from './use-form.ts';

interface SchemaFormProps {
  readonly fields: readonly SchemaField[];
  readonly texts: FieldTexts;
  /** Error messages by path. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (texts: FieldTexts) => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form with one input for each field of a schema. */
export function SchemaForm({ fields, texts, problems, onChange, onSubmit, children }: SchemaFormProps) {
  const form = useFormFocus();
  return (
    <form
      ref={form}
      className="schema-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className="schema-fields">
        {fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            text={texts[field.path] ?? ''}
            problem={problems[field.path]?.join(', ')}
            onChange={(text) => onChange({ ...texts, [field.path]: text })}
          />
        ))}
      </div>
      {children}
    </form>
  );
}

interface FieldInputProps {
  readonly field: SchemaField;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

function FieldInput({ field, text, problem, onChange }: FieldInputProps) {
  const t = useMessages(peopleMessages);
  const id = useId();
  const { path, kind, choices, help, scopes } = field;
  const shared = {
    id,
    value: text,
    'aria-describedby': `${id}-help`,
    ...(problem !== undefined && { 'aria-invalid': true }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <div className="schema-field" data-kind={kind}>
      <label htmlFor={id}>
        <code>{path}</code>
      </label>
      {kind === 'choice' || kind === 'flag' ? (
        <select {...shared}>
          <option value="">–</option>
          {kind === 'flag' ? (
            <>
              <option value="true">{t('yes')}</option>
              <option value="false">{t('no')}</option>
            </>
          ) : (
            choices.map((choice) => <option key={choice}>{choice}</option>)
          )}
        </select>
      ) : kind === 'json' ? (
        <textarea {...shared} rows={3} spellCheck={false} />
      ) : (
        <input
          {...shared}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <p className="note" id={`${id}-help`}>
        {problem !== undefined && (
          <strong className="schema-problem" lang="en">
            {problem}
          </strong>
        )}{' '}
        <span lang="en">{help.replaceAll('`', '')}</span> {scopes.length > 0 && <ScopeList scopes={scopes} />}
      </p>
    </div>
  );
}

/** The scopes of a field, of which one is enough. */
export function ScopeList({ scopes }: { readonly scopes: readonly string[] }) {
  return (
    <span className="scope-list">
      {scopes.map((scope) => (
        <code key={scope}>{scope}</code>
      ))}
    </span>
  );
}
