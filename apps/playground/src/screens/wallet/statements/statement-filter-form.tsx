import { useLanguage, useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { useId, useState } from 'react';
import { currencyName } from '../../../currency-name.ts';
import { isFiltered, isPeriodWrong, type StatementFilters } from '../../../statements/filters.ts';
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

const days: readonly Day[] = ['from', 'to'];

const years = { first: firstDay.slice(0, 4), last: lastDay.slice(0, 4) };

/** A form to filter the statements. */
export function StatementFilterForm({
  filters,
  currencies,
  resets,
  onChange,
  onClear,
}: StatementFilterFormProps) {
  const t = useMessages(walletMessages);
  const language = useLanguage();
  const set = (change: Partial<StatementFilters>): void => onChange({ ...filters, ...change });
  const noteId = useId();
  /** The fields with an invalid day. */
  const [wrong, setWrong] = useState<readonly Day[]>([]);
  const setDayError = (name: Day, isWrong: boolean): void =>
    setWrong(days.filter((day) => (day === name ? isWrong : wrong.includes(day))));
  const isImpossible = isPeriodWrong(filters);
  const note = wrong.length > 0 ? t('wrongDay', years) : isImpossible ? t('wrongPeriod') : undefined;
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()} aria-label={t('filters')}>
        <Field label={t('text')} wide>
          <input
            type="search"
            name="text"
            maxLength={255}
            placeholder={t('textHint')}
            value={filters.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </Field>
        <Field label={t('currency')}>
          <select
            name="currency"
            value={filters.currency}
            onChange={(event) => set({ currency: event.target.value })}
          >
            <option value="">{t('all')}</option>
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code} {currencyName(code, language)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('direction')}>
          <select
            name="direction"
            value={filters.direction}
            onChange={(event) => set({ direction: event.target.value as StatementFilters['direction'] })}
          >
            <option value="">{t('both')}</option>
            <option value="in">{t('in')}</option>
            <option value="out">{t('out')}</option>
          </select>
        </Field>
        {days.map((name) => (
          <DayField
            key={`${name}-${resets}`}
            label={t(name)}
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
            {t('clear')}
          </button>
          <p id={noteId} className="filters-note">
            {note !== undefined && <span role="alert">{note}</span>}
          </p>
        </div>
      </form>
    </search>
  );
}
