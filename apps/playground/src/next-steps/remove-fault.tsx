import type { FaultRule } from '@litas/sandbox';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useRunChange } from '../live/use-run-change.ts';
import { nextStepMessages } from './messages.ts';
import { type FaultedRequest, ruleOfFault } from './rule-of-fault.ts';

/** Removes the rule that made a request fail, and can put it back. */
export function RemoveFault({ request }: { readonly request: FaultedRequest }) {
  const t = useMessages(nextStepMessages);
  const { run, notice } = useRunChange();
  const [removed, setRemoved] = useState<FaultRule | 'gone'>();
  const remove = (): Promise<boolean> =>
    run(t('removeFault'), async ({ faults }) => {
      const found = ruleOfFault(await faults.list(), request);
      if (found !== undefined) await faults.remove(found.id);
      setRemoved(found?.rule ?? 'gone');
    });
  const putBack = (rule: FaultRule): Promise<boolean> =>
    run(t('putFaultBack'), async ({ faults }) => {
      await faults.add(rule);
      setRemoved(undefined);
    });
  const isRule = typeof removed === 'object';
  return (
    <>
      {removed === undefined && (
        <button type="button" onClick={() => void remove()}>
          {t('removeFault')}
        </button>
      )}
      {isRule && (
        <button type="button" onClick={() => void putBack(removed)}>
          {t('putFaultBack')}
        </button>
      )}
      <p className="note" role="status">
        {removed === 'gone' ? t('faultGone') : isRule ? t('faultRemoved') : notice}
        {isRule && <code>{JSON.stringify(removed)}</code>}
      </p>
    </>
  );
}
