import type { AnySandbox } from '@litas/sandbox';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { WorldTime } from '../../live/world-time.tsx';
import { worldMessages } from './messages.ts';
import type { RunChange } from '../../live/use-run-change.ts';

const steps = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
  ['month', 2_592_000],
] as const;

/** The world clock: read, set, moved on, frozen. */
export function ClockPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const { clock } = useLive();
  const [time, setTime] = useState('');
  const withClock = (what: string, change: (clock: ClockOf) => unknown): void =>
    void run(what, async (sandbox) => change(sandbox.clock));
  return (
    <Panel title={t('clock')}>
      {clock !== undefined && (
        <p className="world-time">
          <WorldTime clock={clock} /> {clock.isFrozen && <span className="note">{t('frozen')}</span>}
        </p>
      )}
      <p className="note">{t('clockHelp')}</p>
      <div className="world-actions">
        {steps.map(([name, seconds]) => (
          <button
            key={name}
            type="button"
            onClick={() => withClock(t(name), ({ advance }) => advance(seconds))}
          >
            {t(name)}
          </button>
        ))}
        {clock?.isFrozen ? (
          <button type="button" onClick={() => withClock(t('resume'), ({ resume }) => resume())}>
            {t('resume')}
          </button>
        ) : (
          <button type="button" onClick={() => withClock(t('freeze'), ({ freeze }) => freeze())}>
            {t('freeze')}
          </button>
        )}
      </div>
      <form
        className="world-set"
        onSubmit={(event) => {
          event.preventDefault();
          if (time !== '') withClock(t('set'), ({ set }) => set(`${time.padEnd(19, ':00')}Z`));
        }}
      >
        <label className="control">
          <span className="control-label">{t('setTo')}</span>
          <input type="datetime-local" value={time} onChange={({ target }) => setTime(target.value)} />
        </label>
        <button type="submit">{t('set')}</button>
      </form>
    </Panel>
  );
}

type ClockOf = AnySandbox['clock'];
