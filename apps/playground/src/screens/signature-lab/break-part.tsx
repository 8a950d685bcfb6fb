import { useNavigate, useSearch } from '@tanstack/react-router';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { OfflineNotice } from '../../live/live-notice.tsx';
import { sandboxCommand } from '../../modes/start-command.ts';
import { SigningStep } from '../../own-clients/signing-clients.tsx';
import { shellPart } from '../../shell/shell-search.ts';
import { useCredentials, useSession } from '../../shell/use-playground.ts';
import { type BreakName, breakNames } from '../../signatures/break-it.ts';
import { emptyQuestion, keepQuestion } from '../../signatures/kept-question.ts';
import { signatureMessages } from './messages.ts';
import { StringLines } from './string-lines.tsx';
import { type BreakOutcome, useBreak } from './use-break.ts';

/** Sends a request with one mistake in its signature and shows the response of the sandbox. */
export function BreakPart() {
  const t = useMessages(signatureMessages);
  const { break: chosen = 'withoutQuery' } = useSearch({ from: '/signature' });
  const navigate = useNavigate();
  const session = useSession();
  const { outcome, isSending, send } = useBreak(session);
  return (
    <>
      <SigningStep />
      <OfflineNotice />
      <div className="lab-columns">
        <form
          className="panel lab-form"
          onSubmit={(event) => {
            event.preventDefault();
            void send(chosen);
          }}
        >
          <p className="note">{t('breakLead')}</p>
          <RadioGroup
            className="lab-breaks"
            value={chosen}
            onChange={(name) =>
              void navigate({
                to: '.',
                search: (search) => ({ ...search, break: name as BreakName }),
                replace: true,
                resetScroll: false,
              })
            }
          >
            <Label className="form-title">{t('choose')}</Label>
            {breakNames.map((name) => (
              <Radio key={name} value={name} className="lab-break">
                <span className="dot" aria-hidden="true" />
                {t(`break.${name}`)}
              </Radio>
            ))}
          </RadioGroup>
          {session.mode === 'prism' ? (
            <p className="form-problem" role="alert">
              {t('prism')}
            </p>
          ) : (
            <div>
              <button type="submit" className="primary" aria-disabled={isSending}>
                {t(isSending ? 'sending' : 'send')}
              </button>
            </div>
          )}
        </form>
        <section className="inspector result" aria-label={t('response')}>
          <h2>{t('response')}</h2>
          {outcome === undefined && !isSending && <p className="inspector-empty">{t('nothingSent')}</p>}
          {outcome === undefined && isSending && <Skeleton lines={4} label={t('sending')} />}
          {outcome?.state === 'down' && (
            <p className="result-failure" role="alert">
              {t('down', { origin: session.origin, command: sandboxCommand(session.origin) })}
            </p>
          )}
          {outcome?.state === 'responded' && <Responded outcome={outcome} />}
        </section>
      </div>
    </>
  );
}

function Responded({ outcome }: { readonly outcome: Extract<BreakOutcome, { state: 'responded' }> }) {
  const t = useMessages(signatureMessages);
  const navigate = useNavigate();
  const { reader } = useCredentials();
  const { request, signed, status, description, explanation, expectedString } = outcome;
  const isAccepted = status !== 401;
  const open = (): void => {
    keepQuestion({ ...emptyQuestion, ...request, key: reader.key });
    void navigate({ to: '/signature', search: shellPart });
  };
  return (
    <>
      <p className="result-status" role="status" data-class={Math.floor(status / 100)}>
        <strong>{status}</strong> {isAccepted && <span>{t('accepted')}</span>}
      </p>
      {!isAccepted && (
        <div className="result-failure">
          <p lang="en">{description}.</p>
          {explanation !== undefined && (
            <p className="lab-explanation" lang="en">
              {explanation}
            </p>
          )}
        </div>
      )}
      <StringLines
        title={isAccepted ? t('stringToSign') : t('whatWasSigned')}
        text={signed}
        onlyDifferent={!isAccepted && expectedString !== undefined && expectedString !== signed}
        {...(expectedString !== undefined && { other: expectedString })}
      />
      {expectedString !== undefined && !isAccepted && (
        <StringLines title={t('stringToSign')} text={expectedString} other={signed} />
      )}
      <h3>{t('sentHeader')}</h3>
      <pre className="lab-header">
        <code>{request.authorization}</code>
      </pre>
      <div>
        <button type="button" onClick={open}>
          {t('openInLab')}
        </button>
      </div>
    </>
  );
}
