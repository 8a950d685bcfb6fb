import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { personName } from '../../fields/person-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { type FieldTexts, valueOf } from '../../people/schema-fields.ts';
import { peopleMessages } from './messages.ts';
import { problemsOf, userFields } from './profile-tab.tsx';
import { SchemaForm } from './schema-form.tsx';
import { useEdits } from './use-people.ts';

/** A form for a new person. */
export function NewPerson() {
  const t = useMessages(peopleMessages);
  const navigate = useNavigate();
  const { run, problem, isBusy } = useEdits();
  const [texts, setTexts] = useState<FieldTexts>({
    type: 'natural',
    identification_level: 'unidentified',
    calculated_level: 'unidentified',
  });
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const read = valueOf(userFields, texts);
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    let id = 0;
    const { name } = personName({ id, ...read.value });
    const what = t('did.person', { name: name === 'ID 0' ? t('newPerson') : name });
    const isAdded = await run(what, async (sandbox) => {
      ({ id } = await sandbox.setUser({ profile: read.value, ...(password !== '' && { password }) }));
    });
    if (isAdded) await navigate({ to: '/people/$userId', params: { userId: String(id) } });
  };
  return (
    <Panel title={t('newPerson')}>
      <p className="note">{t('newPersonHelp')}</p>
      <SchemaForm
        fields={userFields}
        texts={texts}
        problems={{
          ...problemsOf(problem?.fields, 'profile'),
          ...Object.fromEntries(wrong.map((path) => [path, [t('unreadable')]])),
        }}
        onChange={setTexts}
        onSubmit={() => void save()}
      >
        <label className="control">
          <span className="control-label">{t('newPassword')}</span>
          <input
            autoComplete="off"
            maxLength={255}
            placeholder={t('newPasswordHint')}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <div className="people-actions form-end">
          <button type="submit" className="primary" disabled={isBusy}>
            {t('add')}
          </button>
          <button type="button" onClick={() => void navigate({ to: '/people' })}>
            {t('cancel')}
          </button>
        </div>
      </SchemaForm>
    </Panel>
  );
}
