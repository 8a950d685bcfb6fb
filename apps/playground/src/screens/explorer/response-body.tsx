import { jsonSchemaOf } from '@litas/openapi/read/browser';
import { useState } from 'react';
import { bodyLines } from '../../calls/body-lines.ts';
import type { AttemptResponse } from '../../calls/call-recorder.ts';
import { findProblems } from '../../calls/find-problems.ts';
import { hiddenFields } from '../../calls/hidden-fields.ts';
import { parsedJson } from '../../calls/request-body.ts';
import type { CallRecord } from '../../calls/send-call.ts';
import { entryOf } from '../../catalogue/catalogue.ts';
import { BodyLines } from '../../components/body-lines-view.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ResultActions } from './call-result.tsx';
import { HiddenFieldList } from './hidden-field-list.tsx';
import { explorerMessages } from './messages.ts';
import { ProblemList } from './problem-list.tsx';

interface ResponseBodyProps extends ResultActions {
  readonly record: CallRecord;
  /** The operation of the last request; it can be a token request. */
  readonly operation: string;
  readonly response: AttemptResponse;
}

/** The response body with the scopes of its fields and its problems. */
export function ResponseBody({ record, operation, response, onAskFor }: ResponseBodyProps) {
  const t = useMessages(explorerMessages);
  const [showsSecrets, setShowsSecrets] = useState(false);
  const { status, text } = response;
  if (text === '') return <p>{t('emptyBody')}</p>;
  const body = parsedJson(text);
  if (body === undefined) {
    return (
      <>
        <p>{t('notJson')}</p>
        <pre className="body-text">{text}</pre>
      </>
    );
  }
  const responses = entryOf(operation)?.responses ?? {};
  const schema = jsonSchemaOf(responses[status] ?? responses['default']);
  const problems = schema === undefined ? [] : findProblems(schema, body);
  const hidden = record.granted === undefined ? [] : hiddenFields(body, schema, record.granted);
  const lines = bodyLines(body, schema);
  const hasSecrets = lines.some(({ isSecret }) => isSecret);
  return (
    <>
      <div className="body-tools">
        <span className={problems.length > 0 ? 'verdict verdict-bad' : 'verdict'}>
          {schema === undefined
            ? t('notDescribed')
            : problems.length === 0
              ? `✓ ${t('valid')}`
              : t('invalid', { count: problems.length })}
        </span>
        {hasSecrets && (
          <button type="button" className="quiet" onClick={() => setShowsSecrets(!showsSecrets)}>
            {t(showsSecrets ? 'hideSecrets' : 'showSecrets')}
          </button>
        )}
        <CopyButton
          text={() => JSON.stringify(body, undefined, 2)}
          label={t('copyBody')}
          done={t('copied')}
        />
      </div>
      {problems.length > 0 && (
        <ProblemList title={t('invalid', { count: problems.length })} problems={problems} />
      )}
      <BodyLines lines={lines} showsSecrets={showsSecrets} />
      {hidden.length > 0 && <HiddenFieldList fields={hidden} onAskFor={onAskFor} />}
    </>
  );
}
