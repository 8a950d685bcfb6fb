import type { PagePosition } from '../../../statements/filters.ts';
import type { Paging } from '../../../statements/paging.ts';

interface PagerProps {
  /** `undefined` as long as no page was read. */
  readonly paging: Paging | undefined;
  readonly busy: boolean;
  /** Goes to another page; left out where there are no others. */
  readonly onMove?: ((position: PagePosition) => void) | undefined;
}

/** Goes a page back or forth. The buttons stay focusable at the ends of the list, so that the focus is never lost. */
export function Pager({ paging, busy, onMove }: PagerProps) {
  const move = (position: PagePosition | undefined) => () => {
    if (position !== undefined && !busy) onMove?.(position);
  };
  return (
    <nav className="pager" aria-label="Pages of statements">
      <span className="pager-range" role="status">
        {paging?.range}
      </span>
      {onMove !== undefined && (
        <>
          <button
            type="button"
            onClick={move(paging?.previous)}
            aria-disabled={paging?.previous === undefined}
          >
            <span aria-hidden="true">←</span> Previous
          </button>
          <button type="button" onClick={move(paging?.next)} aria-disabled={paging?.next === undefined}>
            Next <span aria-hidden="true">→</span>
          </button>
        </>
      )}
    </nav>
  );
}
