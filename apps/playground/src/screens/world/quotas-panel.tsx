import type { Quotas } from '@litas/sandbox';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { TimeLeft, useWorldNow } from '../../live/time-left.tsx';
import { useLive } from '../../live/use-live.ts';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { worldMessages } from './messages.ts';

/** The limits of the API on calls, and how much of each is used. */
export function QuotasPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const quotas = useWorldQuery('quotas', (sandbox) => sandbox.quotas());
  return (
    <Panel title={t('quotas')} id="quotas">
      <p className="note">{t('quotasHelp')}</p>
      <Loaded query={quotas} label={t('loading')} lines={1}>
        {(data) => <Usage quotas={data} run={run} />}
      </Loaded>
    </Panel>
  );
}

interface UsageProps {
  readonly quotas: Quotas;
  readonly run: RunChange;
}

function Usage({ quotas: { enabled, quotas }, run }: UsageProps) {
  const t = useMessages(worldMessages);
  const { clock } = useLive();
  const now = useWorldNow(clock);
  const what = t(enabled ? 'disableQuotas' : 'enableQuotas');
  return (
    <>
      <p className="world-actions">
        <button type="button" onClick={() => void run(what, (sandbox) => sandbox.setQuotas(!enabled))}>
          {what}
        </button>
        <span className="note">{t(enabled ? 'quotasOn' : 'quotasOff')}</span>
      </p>
      {enabled && quotas.length === 0 && <p className="note">{t('noQuotas')}</p>}
      {quotas.length > 0 && now !== undefined && (
        <ul className="world-list">
          {quotas.map(({ kind, id, used, limit, resetsAt }) => (
            <li key={`${kind} ${id}`}>
              <span>
                {t(`quota.${kind}`)} <code>{id}</code>
              </span>
              <meter
                min={0}
                max={limit}
                value={used}
                high={limit * 0.9}
                aria-label={`${t(`quota.${kind}`)} ${id}`}
              />
              <span className="note">
                {t('quotaUsed', { used, limit })} <TimeLeft until={resetsAt} now={now} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
