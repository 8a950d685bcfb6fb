import type { Results } from './results.ts';

/** A figure that is worse than the kept one. */
export interface Regression {
  readonly part: string;
  readonly row: string;
  readonly kept: number;
  readonly now: number;
  /** How much worse, in percent. */
  readonly percent: number;
}

/** Change that is shown, as a share of the kept figure. */
const threshold = 0.2;

/**
 * Finds figures that are worse than the kept ones by more than 20 %. Only figures with a goal are compared: they are ratios of one run, or
 * sizes, and so hold on other machines.
 *
 * @param kept - The kept results.
 * @param now - The results of this run.
 */
export function regressionsOf(kept: Results, now: Results): Regression[] {
  const before = figuresOf(kept);
  return [...figuresOf(now)].flatMap(([key, { part, row, value, smallerIsBetter }]) => {
    const old = before.get(key);
    if (old === undefined || old.value === 0) return [];
    const change = (value - old.value) / Math.abs(old.value);
    const worse = smallerIsBetter ? change : -change;
    return worse > threshold
      ? [{ part, row, kept: old.value, now: value, percent: Math.round(worse * 100) }]
      : [];
  });
}

interface ComparedFigure {
  readonly part: string;
  readonly row: string;
  readonly value: number;
  readonly smallerIsBetter: boolean;
}

function figuresOf({ parts }: Results): Map<string, ComparedFigure> {
  const figures = new Map<string, ComparedFigure>();
  for (const [part, tables] of Object.entries(parts)) {
    for (const { rows } of tables) {
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, value, smallerIsBetter] of comparedCells(
          Object(cells) as Readonly<Record<string, unknown>>,
        )) {
          const name = column === 'measured' ? row : `${row}, ${column}`;
          figures.set([part, name].join('\n'), { part, row: name, value, smallerIsBetter });
        }
      }
    }
  }
  return figures;
}

/** The cells of a row that are compared: the measured one of a figure with a goal, and those beside the limit of a size. */
function comparedCells(
  cells: Readonly<Record<string, unknown>>,
): (readonly [column: string, value: number, smallerIsBetter: boolean])[] {
  const { measured, goal, allowed } = cells;
  if (typeof goal === 'string' && typeof measured === 'number')
    return [['measured', measured, goal.startsWith('≤')]];
  if (allowed === undefined) return [];
  return Object.entries(cells).flatMap(([column, value]) =>
    column !== 'allowed' && typeof value === 'number' ? [[column, value, true] as const] : [],
  );
}
