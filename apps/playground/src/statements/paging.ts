import type { CursorMetadata } from '@litas/client';
import type { PagePosition } from './filters.ts';

/** A range of rows, as a message with its values. */
export interface RowRange {
  readonly key: 'noRows' | 'rows' | 'rowsOfAll' | 'range' | 'rangeOfAll';
  readonly values: Readonly<Record<string, number>>;
}

/** The previous and next page, and the range of rows. */
export interface Paging {
  readonly previous?: PagePosition;
  readonly next?: PagePosition;
  /** The rows, as far as the response says. */
  readonly range: RowRange;
}

/**
 * Reads the paging of a response. An adjacent page exists if the response says so and has its cursor.
 *
 * @param metadata - `_metadata` of the response.
 * @param rows - Number of rows in the response.
 */
export function readPaging(metadata: CursorMetadata, rows: number): Paging {
  const { has_previous: hasPrevious, has_next: hasNext, cursors, total, offset } = metadata;
  const before = hasPrevious === false ? undefined : cursors?.before;
  const after = hasNext === false ? undefined : cursors?.after;
  return {
    ...(before !== undefined && { previous: { before } }),
    ...(after !== undefined && { next: { after } }),
    range: range(rows, total, offset),
  };
}

function range(rows: number, total: number | undefined, offset: number | undefined): RowRange {
  if (rows === 0) return { key: 'noRows', values: {} };
  if (offset === undefined) {
    return total === undefined
      ? { key: 'rows', values: { rows } }
      : { key: 'rowsOfAll', values: { rows, total } };
  }
  const page = { from: offset + 1, to: offset + rows };
  return total === undefined
    ? { key: 'range', values: page }
    : { key: 'rangeOfAll', values: { ...page, total } };
}
