import type { BookedStatement, StatementFilter } from '@litas/sandbox';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Moment } from '../../components/moment.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Amount } from './amount.tsx';
import { useChosenPlace, useStatementRows } from './use-statements.ts';
import { walletMessages } from './wallet-messages.ts';

interface StatementListProps {
  readonly walletId: number;
  readonly filter: StatementFilter;
  /** Number of statements on all pages. */
  readonly total: number;
  /** The chosen statement. */
  readonly at: string | undefined;
  readonly ref: Ref<HTMLDivElement | null>;
}

/** Height of a row in pixels. */
const rowHeight = 60;
/** Rows that a page key moves. */
const pageRows = 8;

/** A list of any length, of which only the rows in sight exist. The arrow keys move, Enter opens. */
export function StatementList({ walletId, filter, total, at, ref }: StatementListProps) {
  const t = useMessages(walletMessages);
  const id = useId();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => scroller.current);
  const [active, setActive] = useState(0);
  // The list is rendered at each scroll step anyway: there is nothing to memoize.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const rowAt = useStatementRows(walletId, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const { data } = useChosenPlace(walletId, filter, at);
  const place = data?.place;
  useEffect(() => {
    if (place === undefined) return;
    setActive(place);
    virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [place, virtualizer]);
  const open = (row: BookedStatement | undefined): void => {
    if (row === undefined) return;
    const chosen = `${row.date}.${row.id}`;
    void navigate({ to: '.', search: (search) => ({ ...search, at: chosen }), resetScroll: false });
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      // The same key would press the button that the dialog focuses.
      event.preventDefault();
      open(rowAt(active));
      return;
    }
    const next = { ...keys, Home: -total, End: total }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(total - 1, active + next));
    setActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const current = Math.min(active, total - 1);
  return (
    <div
      ref={scroller}
      className="statement-list"
      role="listbox"
      tabIndex={0}
      aria-label={`${t('statements')}. ${t('listHelp')}`}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={move}
    >
      <div className="statement-space" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <StatementRow
              key={index}
              id={`${id}-${index}`}
              row={row}
              start={start}
              index={index}
              total={total}
              isActive={index === current}
              isChosen={row !== undefined && at === `${row.date}.${row.id}`}
              onOpen={() => {
                setActive(index);
                open(row);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

const keys: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: pageRows,
  PageUp: -pageRows,
};

interface StatementRowProps {
  readonly id: string;
  readonly row: BookedStatement | undefined;
  readonly start: number;
  readonly index: number;
  readonly total: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
}

function Row({ id, row, start, index, total, isActive, isChosen, onOpen }: StatementRowProps) {
  const { otherParty: party, details, type = '' } = row ?? {};
  const [title = '', ...rest] = [
    party?.display_name ?? party?.name,
    details,
    type.replaceAll('_', ' '),
  ].filter((part) => part !== undefined && part !== '');
  return (
    // The list has the keys, since only it has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={total}
      className="statement-row"
      data-active={isActive}
      data-direction={row?.direction}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onOpen}
    >
      {row === undefined ? (
        <span className="skeleton-line" />
      ) : (
        <>
          <span className="statement-when">
            <Moment at={row.date} />
          </span>
          <span className="statement-title">{title}</span>
          <span className="statement-detail">{rest.join(' · ')}</span>
          <span className="statement-amount">
            <Amount cents={row.amount} currency={row.currency} direction={row.direction} />
          </span>
        </>
      )}
    </div>
  );
}

const StatementRow = memo(
  Row,
  (before, after) =>
    before.row === after.row &&
    before.start === after.start &&
    before.total === after.total &&
    before.isActive === after.isActive &&
    before.isChosen === after.isChosen,
);
