import type { ActiveFault } from '@litas/sandbox';
import { useMessages } from '../../i18n/use-messages.ts';
import { presetOf } from './fault-presets.ts';
import { worldMessages } from './messages.ts';

interface FaultRowProps {
  readonly fault: ActiveFault;
  readonly onRemove: () => void;
}

/** An active fault rule in words, with its counters. */
export function FaultRow({ fault: { id, rule, seen, fired }, onRemove }: FaultRowProps) {
  const t = useMessages(worldMessages);
  const { operations, count, probability, after } = rule;
  const preset = presetOf(rule);
  const conditions = [
    ...(operations === undefined ? [] : [t('forOperations', { names: operations.join(', ') })]),
    ...(probability === undefined ? [] : [t('atRandom', { percent: Math.round(probability * 100) })]),
    ...(count === undefined ? [] : [t('howOften', { count })]),
    ...(after === undefined ? [] : [t('afterCalls', { count: after })]),
  ];
  return (
    <li>
      <span className="fault-text">
        <span>
          <strong>{preset === undefined ? t('custom') : t(`preset.${preset}`)}</strong>{' '}
          <span className="note">{conditions.join(', ') || t('unlimited')}</span>
        </span>
        <span className="note">
          {t('fired', { fired, seen })}
          {count !== undefined && `, ${t('left', { count: Math.max(0, count - fired) })}`}
        </span>
        <code className="note">{JSON.stringify(rule)}</code>
      </span>
      <button type="button" className="quiet" onClick={onRemove}>
        {t('remove', { id })}
      </button>
    </li>
  );
}
