import { type ChangeEvent, useState } from 'react';
import { withPublished } from '../../signatures/question-of-entry.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { readPasted } from '../../signatures/pasted-request.ts';
import { maskedNames } from '../../signatures/masked-names.ts';
import { emptyQuestion, lacksMac, type Question } from '../../signatures/kept-question.ts';
import { signatureMessages } from './messages.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

type TextPart = 'url' | 'authorization' | 'id' | 'contentType' | 'body' | 'sentMac';

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'];

/** A form for a request, pasted or in parts. */
export function QuestionForm({ question, onChange }: QuestionFormProps) {
  const t = useMessages(signatureMessages);
  const [showsKey, setShowsKey] = useState(false);
  const { pasted, method, authorization, id, key } = question;
  const isRead = pasted.trim() !== '' && readPasted(pasted) !== undefined;
  const { client, reader } = useCredentials();
  const named = withPublished([client, reader]).find(
    (each) => each.id === id || authorization.includes(`id="${each.id}"`),
  );

  const hidden = maskedNames(question);

  const paste = (text: string): void =>
    onChange({
      ...question,
      pasted: text,
      ...readPasted(text),
      sentMac: '',
      isBodyRewritten: false,
      recorded: undefined,
    });
  const part = (name: TextPart) => ({
    value: question[name],
    spellCheck: false,
    autoComplete: 'off',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({
        ...question,
        [name]: target.value,
        ...(name === 'body' && { isBodyRewritten: false }),
      }),
  });

  return (
    <>
      <label className="control">
        <span className="control-label">{t('paste')}</span>
        <textarea
          rows={5}
          value={pasted}
          placeholder={t('pasteHint')}
          spellCheck={false}
          onChange={({ target }) => paste(target.value)}
        />
      </label>
      <p className={pasted.trim() !== '' && !isRead ? 'form-problem' : 'note'} role="status">
        {pasted.trim() !== '' && t(isRead ? 'read' : 'notRead')}
      </p>
      <div className="lab-line">
        <label className="control">
          <span className="control-label">{t('method')}</span>
          <select value={method} onChange={({ target }) => onChange({ ...question, method: target.value })}>
            {(methods.includes(method) ? methods : [method, ...methods]).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label className="control">
          <span className="control-label">{t('url')}</span>
          <textarea rows={2} {...part('url')} placeholder={t('urlHint')} />
        </label>
      </div>
      <label className="control">
        <span className="control-label">{t('authorization')}</span>
        <textarea rows={3} {...part('authorization')} placeholder={t('authorizationHint')} />
      </label>
      {lacksMac(question) && (
        <label className="control">
          <span className="control-label">{t('sentMac')}</span>
          <input {...part('sentMac')} placeholder={t('sentMacHint')} />
        </label>
      )}
      {hidden.length > 0 && (
        <p className="form-problem" role="status">
          {t('maskedValues', { names: hidden.join(', ') })}
        </p>
      )}
      {authorization === '' && (
        <label className="control">
          <span className="control-label">{t('id')}</span>
          <input {...part('id')} placeholder={t('idHint')} />
        </label>
      )}
      <label className="control">
        <span className="control-label">{t('key')}</span>
        <input
          className={showsKey ? undefined : 'secret'}
          value={key}
          placeholder={t('keyHint')}
          spellCheck={false}
          // Keeps password managers from storing it.
          autoComplete="off"
          onChange={({ target }) => onChange({ ...question, key: target.value })}
        />
      </label>
      <div className="lab-key-tools">
        <label className="lab-check">
          <input type="checkbox" checked={showsKey} onChange={() => setShowsKey(!showsKey)} />
          {t('showKey')}
        </label>
        {named !== undefined && named.key !== key && (
          <button type="button" className="quiet" onClick={() => onChange({ ...question, key: named.key })}>
            {t('knownKey', { name: named.id })}
          </button>
        )}
      </div>
      <details className="lab-body" open={question.body !== '' || question.contentType !== ''}>
        <summary>{t('body')}</summary>
        <label className="control">
          <span className="control-label">{t('contentType')}</span>
          <input {...part('contentType')} />
        </label>
        <label className="control">
          <span className="control-label">{t('body')}</span>
          <textarea rows={4} {...part('body')} />
        </label>
      </details>
      <div>
        <button type="button" className="quiet" onClick={() => onChange(emptyQuestion)}>
          {t('clear')}
        </button>
      </div>
    </>
  );
}
