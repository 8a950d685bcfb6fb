import { useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { attemptFacts } from '../../calls/attempt-facts.ts';
import type { CallRecord } from '../../calls/send-call.ts';
import { personOf, type Signer } from '../../calls/signer.ts';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Session } from '../../session/session.ts';
import { AttemptList } from './attempt-list.tsx';
import { ChangesPart } from './changes-part.tsx';
import { CopyPart } from './copy-part.tsx';
import { CallFailure } from './call-failure.tsx';
import { HeaderTable } from './header-table.tsx';
import { explorerMessages } from './messages.ts';
import { ResponseBody } from './response-body.tsx';
import { SignedPart } from './signed-part.tsx';
import { statusText } from '../../calls/status-text.ts';
import type { CallControl } from './use-call.ts';

/** The actions for a result. */
export interface ResultActions {
  /** Requests more scopes and sends again; `undefined` if no user signs. */
  readonly onAskFor?: (scopes: readonly string[]) => void;
  readonly onSendAs: (signer: Signer) => void;
  /** Opens the consent page. */
  readonly onConnect: () => void;
}

interface CallResultProps extends ResultActions {
  readonly call: CallControl;
  readonly session: Session;
}

/** The response, or a placeholder. */
export function CallResult({ call: { isSending, record }, session, ...actions }: CallResultProps) {
  const t = useMessages(explorerMessages);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // On a narrow screen the result is below the form and would not be visible.
    if (record !== undefined) title.current?.scrollIntoView({ block: 'nearest' });
  }, [record]);
  return (
    <>
      <h2 ref={title}>{t('result')}</h2>
      {record === undefined && isSending && <Skeleton lines={5} label={t('waiting')} />}
      {record === undefined && !isSending && (
        <div className="inspector-empty">
          <p>{t('nothingYet')}</p>
          <p>{t('nothingYetAdvice')}</p>
        </div>
      )}
      {record !== undefined && (
        <div className="result-content" aria-busy={isSending}>
          <Record record={record} session={session} {...actions} />
        </div>
      )}
    </>
  );
}

/** Names of scopes, if they fit into a sentence. */
const few = (scopes: readonly string[] = []): string | undefined =>
  scopes.length > 0 && scopes.length <= 4 ? scopes.join(', ') : undefined;

interface RecordProps extends ResultActions {
  readonly record: CallRecord;
  readonly session: Session;
}

function Record({ record, session, ...actions }: RecordProps) {
  const t = useMessages(explorerMessages);
  const { attempts, logIn, signer, credentials } = record;
  const last = attempts.at(-1);
  const response = last?.response;
  return (
    <>
      {response !== undefined && last !== undefined && (
        <p className="result-status" role="status" data-class={Math.floor(response.status / 100)}>
          <strong>
            {response.status} {statusText(response.status)}
          </strong>{' '}
          <span>{t('took', { ms: Math.max(1, Math.round(last.durationMs)) })}</span>
        </p>
      )}
      {logIn !== undefined && attempts.length > 1 && (
        <p className="note">
          {t(`newToken.${logIn}`, {
            name: personOf(signer, credentials.people)?.name ?? signer,
            scopes: few(record.granted) ?? t('scopesCount', { count: record.granted?.length ?? 0 }),
          })}
        </p>
      )}
      {attempts.some((attempt) => attemptFacts(attempt).grantType === 'refresh_token') &&
        record.entry.operationId !== 'createToken' && <p className="note">{t('refreshed')}</p>}
      {record.error !== undefined && <CallFailure record={record} session={session} {...actions} />}
      {last !== undefined && (
        <Tabs className="result-tabs" defaultSelectedKey={response === undefined ? 'attempts' : 'body'}>
          <TabList aria-label={t('result')}>
            <Tab id="body" isDisabled={response === undefined}>
              {t('tabBody')}
            </Tab>
            <Tab id="headers" isDisabled={response === undefined}>
              {t('tabHeaders')}
            </Tab>
            <Tab id="signed">{t('tabSigned')}</Tab>
            <Tab id="attempts">{t('tabAttempts', { count: attempts.length })}</Tab>
            {session.mode !== 'prism' && <Tab id="copy">{t('tabCopy')}</Tab>}
          </TabList>
          <TabPanel id="body">
            {response !== undefined && (
              <ResponseBody record={record} operation={last.operation} response={response} {...actions} />
            )}
          </TabPanel>
          <TabPanel id="headers">
            {response !== undefined && <HeaderTable headers={response.headers} />}
          </TabPanel>
          <TabPanel id="signed">
            <SignedPart signed={last.signed} />
          </TabPanel>
          <TabPanel id="attempts">
            <AttemptList attempts={attempts} />
          </TabPanel>
          <TabPanel id="copy">
            <CopyPart attempt={last} />
          </TabPanel>
        </Tabs>
      )}
      {last !== undefined && <ChangesPart attempt={last} />}
    </>
  );
}
