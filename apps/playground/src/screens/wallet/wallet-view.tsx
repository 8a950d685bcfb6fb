import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { walletMessages } from './messages.ts';
import { useQuery } from '@tanstack/react-query';
import { useChosenScopes } from '../../connection/use-chosen-scopes.ts';
import { isConsentInPage, isConsentInWindow } from '../../connection/consent-in-page.ts';
import { useKeptFocus } from '../../connection/use-kept-focus.ts';
import { useConnection } from '../../connection/use-connection.ts';
import type { Returning } from '../../consent/returning.ts';
import { canConnect, type Mode } from '../../modes/mode.ts';
import { OfflineNotice } from '../../live/live-notice.tsx';
import { PeopleToSignIn } from '../../own-clients/people-to-sign-in.tsx';
import { SigningStep } from '../../own-clients/signing-clients.tsx';
import { explainProblem } from '../../problems/explain-problem.ts';
import { serverQuery } from '../../session/queries.ts';
import type { Session } from '../../session/session.ts';
import { ConnectPanel } from './connect/connect-panel.tsx';
import { NoConnect } from './connect/no-connect.tsx';
import { ProblemNotice } from '../../components/feedback/problem-notice.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Holdings } from './holdings.tsx';
import { ConsentWindowNotice } from '../../components/sandbox-page/consent-window-notice.tsx';
import { SandboxPageDialog } from '../../components/sandbox-page/sandbox-page-dialog.tsx';

interface WalletViewProps {
  readonly session: Session;
  readonly takeConsentReturn: (mode: Mode) => Returning | undefined;
}

/** The wallet of one mode: its server, the connection and its data. */
export function WalletView({ session, takeConsentReturn }: WalletViewProps) {
  const t = useMessages(walletMessages);
  const language = useLanguage();
  const { mode, origin } = session;
  const control = useConnection(session, takeConsentReturn);
  const [chosen, setChosen] = useChosenScopes();
  const server = useQuery(serverQuery(session));
  const isConnectable = canConnect(mode);
  const { connection } = control;
  const view = useKeptFocus<HTMLDivElement>(connection.step);

  return (
    <div className="wallet" id="wallet" tabIndex={-1} ref={view}>
      <p className="visually-hidden" role="status">
        {t(`progress.${connection.step}`)}
      </p>
      <SigningStep />
      {server.isPending && <Skeleton lines={4} label={t('checkingServer')} />}
      {/* Without a response at all, the problem below says the same. */}
      {server.isSuccess && <OfflineNotice />}
      {server.isError && (
        <ProblemNotice
          problem={explainProblem(server.error, { mode, origin, language })}
          onRetry={() => void server.refetch()}
        />
      )}
      {server.isSuccess && !isConnectable && (
        <>
          <NoConnect />
          <Holdings session={session} />
        </>
      )}
      {connection.step === 'connected' && connection.problem !== undefined && (
        <ProblemNotice problem={connection.problem} />
      )}
      {server.isSuccess && isConnectable && connection.step === 'connected' && (
        <Holdings
          session={session}
          asked={connection.scopes}
          onConnect={control.disconnect}
          aside={
            <button type="button" onClick={control.disconnect}>
              {t('disconnect')}
            </button>
          }
        />
      )}
      {server.isSuccess && isConnectable && connection.step !== 'connected' && (
        <ConnectPanel
          connection={connection}
          chosen={chosen}
          onChoose={setChosen}
          onConnect={() => void control.connect(chosen)}
          hasPeople={!isConsentInPage(session)}
        />
      )}
      {connection.step === 'consenting' && isConsentInWindow(session) && (
        <ConsentWindowNotice onShow={control.showWindow} onCancel={control.cancel} />
      )}
      {connection.step === 'consenting' && isConsentInPage(session) && (
        <SandboxPageDialog
          name="consent"
          mode={mode}
          url={connection.consent.url}
          redirectUri={connection.consent.redirectUri}
          onFinish={(url) => void control.finish(url)}
          onFail={control.fail}
          onCancel={control.cancel}
        >
          <PeopleToSignIn />
        </SandboxPageDialog>
      )}
    </div>
  );
}
