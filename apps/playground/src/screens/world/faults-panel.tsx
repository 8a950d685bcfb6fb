import type { FaultRule, OperationId } from '@litas/sandbox';
import { useState } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import type { RunChange } from '../../live/use-run-change.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import {
  type FaultPreset,
  faultPresetNames,
  faultPresets,
  type FaultTimes,
  faultTimes,
  faultTimesNames,
} from './fault-presets.ts';
import { FaultRow } from './fault-row.tsx';
import { worldMessages } from './messages.ts';

/** Rules by which requests fail on purpose, and how often each has fired. */
export function FaultsPanel({ run }: { readonly run: RunChange }) {
  const t = useMessages(worldMessages);
  const [operation, setOperation] = useState('');
  const [times, setTimes] = useState<FaultTimes>('always');
  const [percent, setPercent] = useState(50);
  const [after, setAfter] = useState(0);
  const rules = useWorldQuery('faults', async (sandbox) => [...(await sandbox.faults.list())]);
  const add = (preset: FaultPreset): void => {
    const rule: FaultRule = {
      ...faultPresets[preset],
      ...faultTimes[times],
      ...(times === 'random' && { probability: percent / 100 }),
      ...(preset === 'burst' && { count: faultPresets.burst.count }),
      ...(after > 0 && { after }),
      ...(operation !== '' && { operations: [operation as OperationId] }),
    };
    void run(t(`preset.${preset}`), (sandbox) => sandbox.faults.add(rule));
  };
  return (
    <Panel title={t('faults')} id="faults">
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
            {faultTimesNames.map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </select>
        </label>
        {times === 'random' && (
          <NumberField label={t('probability')} value={percent} min={1} max={100} onChange={setPercent} />
        )}
        <NumberField label={t('after')} value={after} min={0} max={1_000_000} onChange={setAfter} />
      </div>
      <div className="world-actions">
        {faultPresetNames.map((preset) => (
          <button key={preset} type="button" onClick={() => add(preset)}>
            {t(`preset.${preset}`)}
          </button>
        ))}
      </div>
      <Loaded query={rules} label={t('loading')} lines={1}>
        {(active) =>
          active.length === 0 ? (
            <p className="note">{t('noFaults')}</p>
          ) : (
            <>
              <ul className="world-list">
                {active.map((fault) => (
                  <FaultRow
                    key={fault.id}
                    fault={fault}
                    onRemove={() =>
                      void run(t('remove', { id: fault.id }), (sandbox) => sandbox.faults.remove(fault.id))
                    }
                  />
                ))}
              </ul>
              <div>
                <button
                  type="button"
                  onClick={() => void run(t('clear'), (sandbox) => sandbox.faults.clear())}
                >
                  {t('clear')}
                </button>
              </div>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  return (
    <label className="control">
      <span className="control-label">{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={value}
        onChange={({ target }) =>
          onChange(Math.min(max, Math.max(min, Math.round(target.valueAsNumber) || min)))
        }
      />
    </label>
  );
}
