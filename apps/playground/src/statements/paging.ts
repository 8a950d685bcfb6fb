import type { CursorMetadata } from '@litas/client';
import type { PagePosition } from './filters.ts';

/** The previous and next page, and the range of rows. */
export interface Paging {
  readonly previous?: PagePosition;
  readonly next?: PagePosition;
  /** Such as `11–20 of 312`, as far as the response says. */
  readonly range: string;
}

/**
 * Reads the paging of a response. An adjacent page exists if the response says so and has its cursor.
 *
 * @param metadata - `_metadata` of the response.
 * @param rows - Number of rows in the response.
 * @param locale - For the numbers.
 */
export function readPaging(metadata: CursorMetadata, rows: number, locale: string): Paging {
  const { has_previous: hasPrevious, has_next: hasNext, cursors, total, offset } = metadata;
  const before = hasPrevious === false ? undefined : cursors?.before;
  const after = hasNext === false ? undefined : cursors?.after;
  return {
    ...(before !== undefined && { previous: { before } }),
    ...(after !== undefined && { next: { after } }),
    range: range(rows, total, offset, new Intl.NumberFormat(locale)),
  };
}

function range(
  rows: number,
  total: number | undefined,
  offset: number | undefined,
  number: Intl.NumberFormat,
): string {
  if (rows === 0) return 'No rows';
  const all = total === undefined ? '' : ` of ${number.format(total)}`;
  if (offset === undefined)
    return `${number.format(rows)} rows${all === '' ? '' : `,${all.replace(' of', '')} in all`}`;
  return `${number.format(offset + 1)}–${number.format(offset + rows)}${all}`;
}
