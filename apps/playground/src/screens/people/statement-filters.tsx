import type { WalletState } from '@litas/sandbox';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input, Label, SearchField } from 'react-aria-components';
import { useMessages } from '../../i18n/use-messages.ts';
import { type PeopleSearch, readPeopleSearch } from '../../people/people-search.ts';
import { firstDay, lastDay } from '../../time/day-limits.ts';
import { walletMessages } from './wallet-messages.ts';

/** A form to filter the statements. The filter is stored in the URL. */
export function StatementFilters({ balances }: { readonly balances: WalletState['balances'] }) {
  const t = useMessages(walletMessages);
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const { text = '', currency = '', direction = '', from = '', to = '' } = search;
  const change = (part: Readonly<Record<string, string>>): void =>
    void navigate({
      to: '.',
      search: (present) => ({ ...withoutFilter(present), ...readPeopleSearch({ ...present, ...part }) }),
      replace: true,
      resetScroll: false,
    });
  const day = (name: 'from' | 'to', value: string) => (
    <label className="control">
      <span className="control-label">{t(name)}</span>
      <input
        // Uncontrolled, because setting the value of an incomplete field would clear it.
        key={value}
        type="date"
        min={firstDay}
        max={lastDay}
        defaultValue={value}
        onChange={({ target }) => {
          if (target.validity.valid) change({ [name]: target.value });
        }}
      />
    </label>
  );
  return (
    <search className="statement-filters">
      <SearchField className="control" value={text} onChange={(next) => change({ text: next })}>
        <Label className="control-label">{t('search')}</Label>
        <Input placeholder={t('searchHint')} />
      </SearchField>
      <label className="control">
        <span className="control-label">{t('currency')}</span>
        <select value={currency} onChange={({ target }) => change({ currency: target.value })}>
          <option value="">{t('allCurrencies')}</option>
          {balances.map((each) => (
            <option key={each.currency}>{each.currency}</option>
          ))}
        </select>
      </label>
      <label className="control">
        <span className="control-label">{t('direction')}</span>
        <select value={direction} onChange={({ target }) => change({ direction: target.value })}>
          <option value="">{t('both')}</option>
          <option value="in">{t('in')}</option>
          <option value="out">{t('out')}</option>
        </select>
      </label>
      {day('from', from)}
      {day('to', to)}
    </search>
  );
}

/** Returns the parameters with an empty filter, which the new filter fills. */
const withoutFilter = <Search extends PeopleSearch>(search: Search): Search => ({
  ...search,
  text: undefined,
  currency: undefined,
  direction: undefined,
  from: undefined,
  to: undefined,
  at: undefined,
});
