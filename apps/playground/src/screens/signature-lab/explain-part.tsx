import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { publishedCredentials } from '../../credentials.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { breakNames, breakSignature } from '../../signatures/break-it.ts';
import { ExplanationView } from './explanation-view.tsx';
import {
  emptyQuestion,
  keepQuestion,
  keptQuestion,
  lacksMac,
  type Question,
} from '../../signatures/kept-question.ts';
import { signatureMessages } from './messages.ts';
import { QuestionForm } from './question-form.tsx';
import { RecordedPart } from './recorded-part.tsx';
import { useExplanation } from './use-explanation.ts';

/** The origin of the examples. No request is sent to it. */
const exampleOrigin = 'https://wallet.paysera.com:8443';

/** Explains a request. */
export function ExplainPart() {
  const t = useMessages(signatureMessages);
  const { break: example } = useSearch({ from: '/signature' });
  const navigate = useNavigate();
  const [question, setQuestion] = useState(keptQuestion);
  const result = useExplanation(question);
  const change = (next: Question): void => {
    keepQuestion(next);
    setQuestion(next);
  };

  useEffect(() => {
    if (example === undefined) return;
    let isOld = false;
    const show = async (): Promise<void> => {
      const { request } = await breakSignature(
        example,
        publishedCredentials,
        exampleOrigin,
        Math.floor(Date.now() / 1000),
      );
      if (!isOld) setQuestion({ ...emptyQuestion, ...request, key: publishedCredentials.reader.key });
    };
    void show();
    return () => {
      isOld = true;
    };
  }, [example]);

  return (
    <>
      <p className="privacy" role="note">
        {t('private')}
      </p>
      <div className="lab-columns">
        <div className="panel lab-form">
          <QuestionForm question={question} onChange={change} />
          <label className="control">
            <span className="control-label">{t('examples')}</span>
            <select
              value={example ?? ''}
              onChange={({ target }) => {
                const name = breakNames.find((each) => each === target.value);
                if (name === undefined) return;
                void navigate({ to: '.', search: (search) => ({ ...search, break: name }) });
              }}
            >
              <option value="" disabled>
                {t('chooseExample')}
              </option>
              {breakNames.map((name) => (
                <option key={name} value={name}>
                  {t(`break.${name}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <section className="inspector result" aria-label={t('result')}>
          {question.recorded !== undefined && lacksMac(question) && question.sentMac.trim() === '' && (
            <RecordedPart recorded={question.recorded} />
          )}
          <ExplanationView result={result} />
        </section>
      </div>
    </>
  );
}
