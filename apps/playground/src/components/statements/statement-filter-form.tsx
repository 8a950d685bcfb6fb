import { currencyName } from '../../currency-name.ts';
import { isFiltered, noFilters, periodProblem, type StatementFilters } from '../../statements/filters.ts';
import { locale } from '../../locale.ts';
import { Field } from './field.tsx';

interface StatementFilterFormProps {
  readonly filters: StatementFilters;
  readonly currencies: readonly string[];
  readonly onChange: (filters: StatementFilters) => void;
}

/** Narrows the statements; every change counts at once. */
export function StatementFilterForm({ filters, currencies, onChange }: StatementFilterFormProps) {
  const set = (change: Partial<StatementFilters>): void => onChange({ ...filters, ...change });
  const problem = periodProblem(filters);
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
        <Field label="From">
          <input
            type="date"
            name="from"
            value={filters.from}
            onChange={(event) => set({ from: event.target.value })}
          />
        </Field>
        <Field label="To" problem={problem}>
          <input
            type="date"
            name="to"
            value={filters.to}
            onChange={(event) => set({ to: event.target.value })}
          />
        </Field>
        <button
          type="button"
          className="quiet"
          disabled={!isFiltered(filters)}
          onClick={() => onChange(noFilters)}
        >
          Clear
        </button>
      </form>
    </search>
  );
}
