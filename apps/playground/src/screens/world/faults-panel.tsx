import type { ActiveFault, FaultRule, OperationId } from '@litas/sandbox';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import {
  type FaultPreset,
  faultPresetNames,
  faultPresets,
  type FaultTimes,
  faultTimes,
} from './fault-presets.ts';
import { worldMessages } from './messages.ts';
import type { RunChange } from './world-screen.tsx';

/** Rules by which requests fail on purpose, and how often each has fired. */
export function FaultsPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const { world, requests, changes } = useLive();
  const queries = useQueryClient();
  const [operation, setOperation] = useState('');
  const [times, setTimes] = useState<FaultTimes>('always');
  // A rule can fire at each request, and a reset removes all rules.
  const faults = useQuery({
    queryKey: ['faults', changes, requests.at(-1)?.number ?? 0],
    queryFn: async () => [...(await (await world.sandbox()).faults.list())],
    placeholderData: keepPreviousData,
  });
  const change = (what: string, act: (faults: FaultsOf) => unknown): void =>
    void run(what, async () => {
      await act((await world.sandbox()).faults);
      await queries.invalidateQueries({ queryKey: ['faults'] });
    });
  const add = (preset: FaultPreset): void => {
    const rule: FaultRule = {
      ...faultPresets[preset],
      ...faultTimes[times],
      ...(operation !== '' && { operations: [operation as OperationId] }),
    };
    change(t(`preset.${preset}`), (active) => active.add(rule));
  };
  const active = faults.data ?? [];
  return (
    <Panel title={t('faults')}>
      <p className="note">{t('faultsHelp')}</p>
      <div className="world-fault-form">
        <label className="control">
          <span className="control-label">{t('operation')}</span>
          <select value={operation} onChange={({ target }) => setOperation(target.value)}>
            <option value="">{t('everyOperation')}</option>
            {catalogue.map(({ operationId }) => (
              <option key={operationId}>{operationId}</option>
            ))}
          </select>
        </label>
        <label className="control">
          <span className="control-label">{t('times')}</span>
          <select value={times} onChange={({ target }) => setTimes(target.value as FaultTimes)}>
            {(['once', 'three', 'always', 'half'] as const).map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="world-actions">
        {faultPresetNames.map((preset) => (
          <button key={preset} type="button" onClick={() => add(preset)}>
            {t(`preset.${preset}`)}
          </button>
        ))}
      </div>
      {active.length === 0 ? (
        <p className="note">{t('noFaults')}</p>
      ) : (
        <>
          <ul className="world-list">
            {active.map((fault) => (
              <FaultRow
                key={fault.id}
                fault={fault}
                onRemove={() => change(t('remove', { id: fault.id }), (all) => all.remove(fault.id))}
              />
            ))}
          </ul>
          <div>
            <button type="button" onClick={() => change(t('clear'), (all) => all.clear())}>
              {t('clear')}
            </button>
          </div>
        </>
      )}
    </Panel>
  );
}

type FaultsOf = Awaited<ReturnType<ReturnType<typeof useLive>['world']['sandbox']>>['faults'];

interface FaultRowProps {
  readonly fault: ActiveFault;
  readonly onRemove: () => void;
}

function FaultRow({ fault: { id, rule, seen, fired }, onRemove }: FaultRowProps) {
  const t = useMessages(worldMessages);
  return (
    <li>
      <span>
        <code>{JSON.stringify(rule)}</code>
        <span className="note"> {t('fired', { fired, seen })}</span>
      </span>
      <button type="button" className="quiet" onClick={onRemove}>
        {t('remove', { id })}
      </button>
    </li>
  );
}
