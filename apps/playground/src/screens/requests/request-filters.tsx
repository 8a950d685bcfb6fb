import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input, Label, SearchField } from 'react-aria-components';
import { catalogue } from '../../catalogue/catalogue.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { readRequestFilter, signerKinds, statusClasses } from '../../journal/filter-entries.ts';
import type { LiveWorld } from '../../live/live-world.ts';
import type { ShellSearch } from '../../shell/shell-search.ts';
import { requestsMessages } from './messages.ts';
import { WorldFilter } from './world-filter.tsx';

/** A form to filter the requests. The filter is stored in the URL. */
export function RequestFilters({ world }: { readonly world: LiveWorld }) {
  const t = useMessages(requestsMessages);
  const {
    q = '',
    operation = '',
    status = '',
    signer = '',
    each: separate,
    world: name,
  } = useSearch({ from: '/requests' });
  const navigate = useNavigate();
  const change = (part: Readonly<Record<string, string>>): void =>
    void navigate({
      to: '.',
      search: (present) => ({
        ...withoutFilter(present),
        // Links keep the world unless it is set.
        world: undefined,
        ...readRequestFilter({ ...present, ...part }),
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="request-filters">
      <SearchField className="control" defaultValue={q} onChange={(text) => change({ q: text })}>
        <Label className="control-label">{t('filter')}</Label>
        <Input placeholder={t('filterHint')} />
      </SearchField>
      <label className="control">
        <span className="control-label">{t('operation')}</span>
        <select value={operation} onChange={({ target }) => change({ operation: target.value })}>
          <option value="">{t('all')}</option>
          {catalogue.map(({ operationId }) => (
            <option key={operationId}>{operationId}</option>
          ))}
        </select>
      </label>
      <label className="control">
        <span className="control-label">{t('status')}</span>
        <select value={status} onChange={({ target }) => change({ status: target.value })}>
          <option value="">{t('all')}</option>
          {statusClasses.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label className="control">
        <span className="control-label">{t('signer')}</span>
        <select value={signer} onChange={({ target }) => change({ signer: target.value })}>
          <option value="">{t('all')}</option>
          {signerKinds.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <WorldFilter world={world} chosen={name} onChoose={(chosen) => change({ world: chosen })} />
      <label className="request-join">
        <input
          type="checkbox"
          checked={separate === undefined}
          onChange={({ target }) => change({ each: target.checked ? '' : '1' })}
        />
        {t('join')}
      </label>
    </div>
  );
}

const names: ReadonlySet<string> = new Set(['q', 'operation', 'status', 'signer', 'each', 'world']);

const withoutFilter = (search: Readonly<Record<string, unknown>>): ShellSearch =>
  Object.fromEntries(Object.entries(search).filter(([name]) => !names.has(name)));
