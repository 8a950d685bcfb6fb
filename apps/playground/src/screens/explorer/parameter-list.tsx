import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { hasToken } from '../../calls/signer.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';
import { ParameterInput } from './parameter-input.tsx';
import type { OperationForm } from './use-operation-form.ts';

interface ParameterListProps {
  readonly form: OperationForm;
  readonly isTried: boolean;
}

/** The parameters; optional ones can be expanded. */
export function ParameterList({ form, isTried }: ParameterListProps) {
  const t = useMessages(explorerMessages);
  const { people } = useCredentials();
  const { fields, state, missing, change } = form;
  const required = fields.filter(({ isRequired }) => isRequired);
  const optional = fields.filter(({ isRequired }) => !isRequired);
  const isUsed = optional.some(({ name }) => (state.texts[name] ?? '') !== '');
  const inputs = (list: typeof fields) =>
    list.map((field) => (
      <ParameterInput
        key={`${field.place} ${field.name}`}
        // `me` needs a token.
        field={field.example === 'me' && !hasToken(state.signer, people) ? { ...field, example: '' } : field}
        text={state.texts[field.name] ?? ''}
        isMissing={isTried && missing.includes(field.name)}
        onChange={(text) => change({ texts: { ...state.texts, [field.name]: text } })}
      />
    ));
  return (
    <section className="form-part">
      <h2>{t('parameters')}</h2>
      {fields.length === 0 && <p className="note">{t('noParameters')}</p>}
      {inputs(required)}
      {optional.length > 0 && (
        <Disclosure defaultExpanded={isUsed || required.length === 0} className="disclosure">
          <Heading level={3}>
            <Button slot="trigger" className="disclosure-button">
              {t('optional')} ({optional.length})
            </Button>
          </Heading>
          <DisclosurePanel className="disclosure-panel">{inputs(optional)}</DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}
