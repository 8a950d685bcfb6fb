import { useMessages } from '../../i18n/use-messages.ts';
import type { LoggedRequest } from '../../requests/request-log.ts';

import { signedMessages } from './messages.ts';

interface RequestPickerProps {
  readonly entries: readonly LoggedRequest[];
  readonly entry: LoggedRequest;
  /** `undefined` selects the last request. */
  readonly onChoose: (id: number | undefined) => void;
}

/** Selects one of the last requests. */
export function RequestPicker({ entries, entry, onChoose }: RequestPickerProps) {
  const t = useMessages(signedMessages);
  const newest = entries[0]?.id;
  const outcome = ({ outcome: { state, ...rest } }: LoggedRequest): string => {
    if (state !== 'responded' || !('status' in rest)) return t(state);
    return t('responded', { status: String(rest.status), ms: Math.max(1, Math.round(rest.durationMs)) });
  };
  return (
    <label className="picker">
      <span className="picker-label">{t(entry.id === newest ? 'lastRequest' : 'earlierRequest')}</span>
      <select
        value={entry.id}
        onChange={(event) => {
          const id = Number(event.target.value);
          onChoose(id === newest ? undefined : id);
        }}
      >
        {entries.map((each) => (
          <option key={each.id} value={each.id}>
            {`${each.signed.operation} · ${outcome(each)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
