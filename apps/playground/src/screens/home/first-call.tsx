import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/layout/panel.tsx';
import { Snippets } from '../../components/snippets.tsx';
import { examplePeople } from '../../credentials.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isWaiting, needsToken, nextPartId } from '../../live/sandbox-state.ts';
import { sandboxStateMessages } from '../../live/sandbox-state-messages.ts';
import { sandboxCommand } from '../../modes/start-command.ts';
import { useWorldFacts } from '../../live/use-world-facts.ts';
import { useSandboxState } from '../../own-clients/use-sandbox-state.ts';
import { useHiddenKeys } from '../../own-clients/use-hidden-keys.ts';
import { defaultWorld } from '../../modes/world-name.ts';
import {
  useCredentials,
  useMode,
  usePlayground,
  useTeamToken,
  useWorldName,
} from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

/** Three steps to a first call of the API. */
export function FirstCall() {
  const t = useMessages(homeMessages);
  const { origins } = usePlayground();
  const mode = useMode();
  const state = useSandboxState();
  const ofState = useMessages(sandboxStateMessages);
  const world = useWorldName();
  // Other programs do not reach the sandbox in this page, and Prism checks no signature.
  const origin = origins.sandbox;
  const isSandbox = mode === 'sandbox';
  const isOpen = !(isSandbox && isWaiting(state));
  const part = isSandbox ? nextPartId(state) : undefined;
  const reason = { msw: 'step1InPage', prism: 'step1Prism' } as const;
  const { reader, people } = useCredentials();
  // The credentials of a team's world choose it.
  const isTeam = useTeamToken() !== undefined;
  const hidden = useHiddenKeys();
  const facts = useWorldFacts();
  const [example] = examplePeople;
  const wallet = facts === undefined ? { id: example.walletId, owner: example.name } : facts.firstWallet;
  const username = facts === undefined ? example.username : people[0]?.username;
  return (
    <Panel title={t('steps')}>
      <ol className="home-steps">
        <li>
          <h3>{t(isOpen ? 'step1' : 'step1Open')}</h3>
          <p>
            {mode !== 'sandbox'
              ? t(reason[mode])
              : needsToken(state)
                ? t('step1Token')
                : ofState(`${state}.text`, { origin, world })}{' '}
            {part !== undefined && <a href={`#${part}`}>{t('goThere')}</a>}
          </p>
          {(!isSandbox || state === 'down') && (
            <pre className="command">
              <code>{sandboxCommand(origin)}</code>
            </pre>
          )}
        </li>
        <li>
          <h3>{t('step2')}</h3>
          {isOpen && wallet === undefined && (
            <p>
              {t('step2NoWallet')} <Link to="/people/new">{t('addPerson')}</Link>
            </p>
          )}
          {isOpen && wallet !== undefined && (
            <>
              <p>{t('step2Text', { name: wallet.owner })}</p>
              <Snippets
                label={t('language')}
                request={{
                  origin,
                  method: 'GET',
                  target: `/rest/v1/wallet/${wallet.id}/balance`,
                  credentials: reader,
                  world: isTeam || world === defaultWorld ? undefined : world,
                  call: { operation: 'getWalletBalance', parameters: { walletId: wallet.id } },
                }}
                hidden={hidden}
                copy={t('copy')}
                copied={t('copied')}
              />
            </>
          )}
          {!isOpen && <p>{t('step2Wait')}</p>}
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
              search={
                mode === 'prism' || username === undefined
                  ? { as: 'reader' }
                  : { as: username, scopes: 'balance' }
              }
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
