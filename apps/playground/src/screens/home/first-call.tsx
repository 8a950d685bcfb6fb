import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/layout/panel.tsx';
import { Snippets } from '../../components/snippets.tsx';
import { examplePeople } from '../../credentials.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { sandboxCommand } from '../../modes/start-command.ts';
import { useHiddenKeys } from '../../own-clients/use-hidden-keys.ts';
import { useCredentials, useMode, usePlayground } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

/** Three steps to a first call of the API. */
export function FirstCall() {
  const t = useMessages(homeMessages);
  const { origins } = usePlayground();
  const mode = useMode();
  const { status } = useLive();
  // Other programs do not reach the sandbox in this page, and Prism checks no signature.
  const origin = origins.sandbox;
  const isRunning = mode === 'sandbox' && status.state === 'live';
  const reason = { msw: 'step1InPage', sandbox: 'step1Stopped', prism: 'step1Prism' } as const;
  const { reader, people } = useCredentials();
  const hidden = useHiddenKeys();
  const [{ name, username, walletId = 0 } = examplePeople[0]] = people;
  return (
    <Panel title={t('steps')}>
      <ol className="home-steps">
        <li>
          <h3>{t('step1')}</h3>
          <p>{isRunning ? t('step1Running') : t(reason[mode])}</p>
          {!isRunning && (
            <pre className="command">
              <code>{sandboxCommand(origin)}</code>
            </pre>
          )}
        </li>
        <li>
          <h3>{t('step2')}</h3>
          <p>{t('step2Text', { name })}</p>
          <Snippets
            label={t('language')}
            request={{
              origin,
              method: 'GET',
              target: `/rest/v1/wallet/${walletId}/balance`,
              credentials: reader,
              call: { operation: 'getWalletBalance', parameters: { walletId } },
            }}
            hidden={hidden}
            copy={t('copy')}
            copied={t('copied')}
          />
        </li>
        <li>
          <h3>{t('step3')}</h3>
          <p>{t('step3Text')}</p>
          <p className="home-links">
            <Link to="/requests" className="button">
              {t('toRequests')}
            </Link>
            <Link
              to="/explorer/$operationId"
              params={{ operationId: 'getWalletBalance' }}
              search={mode === 'prism' ? { as: 'reader' } : { as: username, scopes: 'balance' }}
              className="button"
            >
              {t('toExplorer')}
            </Link>
            <Link to="/signature" className="button">
              {t('toLab')}
            </Link>
            <Link to="/wallet" className="button">
              {t('toWallet')}
            </Link>
          </p>
        </li>
      </ol>
    </Panel>
  );
}
