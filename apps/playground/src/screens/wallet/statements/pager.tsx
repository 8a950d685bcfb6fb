import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { PagePosition } from '../../../statements/filters.ts';
import type { Paging } from '../../../statements/paging.ts';

interface PagerProps {
  /** `undefined` until a page was loaded. */
  readonly paging: Paging | undefined;
  readonly busy: boolean;
  /** Opens another page; `undefined` if there are no others. */
  readonly onMove?: ((position: PagePosition) => void) | undefined;
}

/** Buttons for the previous and next page. They stay focusable at the ends of the list, so that the focus is not lost. */
export function Pager({ paging, busy, onMove }: PagerProps) {
  const t = useMessages(walletMessages);
  const move = (position: PagePosition | undefined) => () => {
    if (position !== undefined && !busy) onMove?.(position);
  };
  return (
    <nav className="pager" aria-label={t('pages')}>
      <span className="pager-range" role="status">
        {paging && t(paging.range.key, paging.range.values)}
      </span>
      {onMove !== undefined && (
        <>
          <button
            type="button"
            onClick={move(paging?.previous)}
            aria-disabled={paging?.previous === undefined}
          >
            <span aria-hidden="true">←</span> {t('previous')}
          </button>
          <button type="button" onClick={move(paging?.next)} aria-disabled={paging?.next === undefined}>
            {t('next')} <span aria-hidden="true">→</span>
          </button>
        </>
      )}
    </nav>
  );
}
