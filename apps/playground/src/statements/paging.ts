import type { CursorMetadata } from '@litas/client';
import type { PagePosition } from './filters.ts';

/** Where one can go from a page, and which rows it shows. */
export interface Paging {
  readonly previous?: PagePosition;
  readonly next?: PagePosition;
  /** Such as `11–20 of 312`; only what the answer tells. */
  readonly range: string;
}

/**
 * Reads the paging of an answer. A neighbor exists when the API says so and gives its cursor.
 *
 * @param metadata - `_metadata` of the answer.
 * @param rows - Rows of the answer.
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
