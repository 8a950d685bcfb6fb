import { requestTitle } from '../../requests/request-title.ts';
import type { LoggedRequest } from '../../requests/request-log.ts';

interface RequestPickerProps {
  readonly entries: readonly LoggedRequest[];
  readonly entry: LoggedRequest;
  /** `undefined` selects the last request. */
  readonly onChoose: (id: number | undefined) => void;
}

/** Selects one of the last requests. */
export function RequestPicker({ entries, entry, onChoose }: RequestPickerProps) {
  const newest = entries[0]?.id;
  return (
    <label className="picker">
      <span className="picker-label">{entry.id === newest ? 'Last request' : 'An earlier request'}</span>
      <select
        value={entry.id}
        onChange={(event) => {
          const id = Number(event.target.value);
          onChoose(id === newest ? undefined : id);
        }}
      >
        {entries.map((each) => (
          <option key={each.id} value={each.id}>
            {requestTitle(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
