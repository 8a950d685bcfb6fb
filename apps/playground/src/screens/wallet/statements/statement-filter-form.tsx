import { useId, useState } from 'react';
import { currencyName } from '../../../currency-name.ts';
import { isFiltered, periodProblem, type StatementFilters } from '../../../statements/filters.ts';
import { locale } from '../../../locale.ts';
import { firstDay, lastDay } from '../../../time/day-limits.ts';
import { DayField } from './day-field.tsx';
import { Field } from './field.tsx';

interface StatementFilterFormProps {
  readonly filters: StatementFilters;
  readonly currencies: readonly string[];
  /** How often the filters were cleared. */
  readonly resets: number;
  readonly onChange: (filters: StatementFilters) => void;
  readonly onClear: () => void;
}

type Day = 'from' | 'to';

const days: readonly { readonly label: string; readonly name: Day }[] = [
  { label: 'From', name: 'from' },
  { label: 'To', name: 'to' },
];

const wrongDay = `Enter a complete date from ${firstDay.slice(0, 4)} to ${lastDay.slice(0, 4)}. The list does not change until then.`;

/** A form to filter the statements. */
export function StatementFilterForm({
  filters,
  currencies,
  resets,
  onChange,
  onClear,
}: StatementFilterFormProps) {
  const set = (change: Partial<StatementFilters>): void => onChange({ ...filters, ...change });
  const noteId = useId();
  /** The fields with an invalid day. */
  const [wrong, setWrong] = useState<readonly Day[]>([]);
  const setDayError = (name: Day, isWrong: boolean): void =>
    setWrong(
      days.flatMap((day) => ((day.name === name ? isWrong : wrong.includes(day.name)) ? day.name : [])),
    );
  const problem = periodProblem(filters);
  const isImpossible = problem !== undefined;
  const note = wrong.length > 0 ? wrongDay : problem;
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()} aria-label="Filters">
        <Field label="Text" wide>
          <input
            type="search"
            name="text"
            maxLength={255}
            placeholder="In the details"
            value={filters.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </Field>
        <Field label="Currency">
          <select
            name="currency"
            value={filters.currency}
            onChange={(event) => set({ currency: event.target.value })}
          >
            <option value="">All</option>
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code} {currencyName(code, locale)}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Direction">
          <select
            name="direction"
            value={filters.direction}
            onChange={(event) => set({ direction: event.target.value as StatementFilters['direction'] })}
          >
            <option value="">Both</option>
            <option value="in">In</option>
            <option value="out">Out</option>
          </select>
        </Field>
        {days.map(({ label, name }) => (
          <DayField
            key={`${name}-${resets}`}
            label={label}
            name={name}
            initial={filters[name]}
            isWrong={wrong.includes(name) || isImpossible}
            noteId={noteId}
            onChange={(day) => {
              setDayError(name, false);
              set({ [name]: day });
            }}
            onLeave={(isWrong) => setDayError(name, isWrong)}
          />
        ))}
        <div className="filters-end">
          <button
            type="button"
            className="quiet"
            disabled={!isFiltered(filters) && wrong.length === 0}
            onClick={() => {
              setWrong([]);
              onClear();
            }}
          >
            Clear
          </button>
          <p id={noteId} className="filters-note">
            {note !== undefined && <span role="alert">{note}</span>}
          </p>
        </div>
      </form>
    </search>
  );
}
