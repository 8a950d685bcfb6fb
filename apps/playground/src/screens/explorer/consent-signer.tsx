import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { SandboxPageDialog } from '../../components/sandbox-page/sandbox-page-dialog.tsx';
import { ConsentWindowNotice } from '../../components/sandbox-page/consent-window-notice.tsx';
import { ProblemNotice } from '../../components/feedback/problem-notice.tsx';
import { isConsentInPage, isConsentInWindow } from '../../connection/consent-in-page.ts';
import { useConnection } from '../../connection/use-connection.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleToSignIn } from '../../own-clients/people-to-sign-in.tsx';
import type { Session } from '../../session/session.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { ConnectedAs } from './connected-as.tsx';
import { explorerMessages } from './messages.ts';
import { ScopePicker } from './scope-picker.tsx';

interface ConsentSignerProps {
  readonly session: Session;
  /** The scopes of the operation. */
  readonly scopes: readonly string[];
  /** How often a result has asked for the consent page. */
  readonly asked: number;
}

/** Connects a wallet on the consent page. The wallet screen shares the connection. */
export function ConsentSigner({ session, scopes, asked }: ConsentSignerProps) {
  const t = useMessages(explorerMessages);
  const { takeConsentReturn } = usePlayground();
  const control = useConnection(session, takeConsentReturn);
  const { connection, connect, finish, fail, showWindow, cancel, disconnect } = control;
  const [chosen, setChosen] = useState<readonly string[]>(scopes.slice(0, 1));
  const handled = useRef(asked);
  const open = useEffectEvent((count: number) => {
    if (handled.current === count) return;
    handled.current = count;
    if (connection.step === 'none') void connect(chosen);
  });
  useEffect(() => open(asked), [asked]);
  const problem = 'problem' in connection ? connection.problem : undefined;
  return (
    <div className="consent-signer">
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {connection.step === 'connected' ? (
        <p>
          <ConnectedAs session={session} scopes={connection.scopes} />{' '}
          <button type="button" className="quiet" onClick={disconnect}>
            {t('disconnect')}
          </button>
        </p>
      ) : (
        <>
          <p>{t('notConnected')}</p>
          {!isConsentInPage(session) && <PeopleToSignIn />}
          <ScopePicker needed={scopes} chosen={chosen} onChoose={setChosen} />
          <button
            type="button"
            aria-disabled={connection.step !== 'none'}
            onClick={() => {
              if (connection.step === 'none') void connect(chosen);
            }}
          >
            {t('connect')}
          </button>
        </>
      )}
      {connection.step === 'consenting' && isConsentInWindow(session) && (
        <ConsentWindowNotice onShow={showWindow} onCancel={cancel} />
      )}
      {connection.step === 'consenting' && isConsentInPage(session) && (
        <SandboxPageDialog
          name="consent"
          mode={session.mode}
          url={connection.consent.url}
          redirectUri={connection.consent.redirectUri}
          onFinish={(url) => void finish(url)}
          onFail={fail}
          onCancel={cancel}
        >
          <PeopleToSignIn />
        </SandboxPageDialog>
      )}
    </div>
  );
}
