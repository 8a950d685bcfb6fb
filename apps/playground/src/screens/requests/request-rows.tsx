import type { JournalEntry } from '@litas/sandbox';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { mainEntry, type RequestGroup } from '../../journal/group-entries.ts';
import { RequestRow } from './request-row.tsx';

interface RequestRowsProps {
  readonly groups: readonly RequestGroup[];
  /** Tells whether a request matches the filter. */
  readonly matches: (entry: JournalEntry) => boolean;
  /** Number of the chosen request. */
  readonly chosen: number;
}

/** Height of a row in pixels, as in the stylesheet. */
const rowHeight = 58;

/** The rows, of which only those in the window are in the document. */
export function RequestRows({ groups, matches, chosen }: RequestRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = (): void => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, []);
  // The React Compiler is not used, so nothing is memoized.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: groups.length,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => mainEntry(groups[index] ?? none)?.number ?? index,
  });
  return (
    <ul
      ref={list}
      className="request-rows request-rows-virtual"
      // A policy without `unsafe-inline` allows styles that a script sets.
      style={{ height: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const group = groups[index] ?? none;
        const entry = mainEntry(group);
        if (entry === undefined) return null;
        return (
          <RequestRow
            key={key}
            entry={entry}
            group={group}
            matching={matches(entry) ? undefined : group.entries.find(matches)}
            isChosen={group.entries.some(({ number }) => number === chosen)}
            place={{ index, count: groups.length, top: start - top }}
          />
        );
      })}
    </ul>
  );
}

const none: RequestGroup = { entries: [], isCertain: true };
